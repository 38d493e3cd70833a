"""A picture of a surface: seen from one side as it stands, and turned by the mouse where scripts run.

It needs nothing but NumPy, and nothing from the network.  As it stands it is an image, which notebooks that are not
trusted show as well, with axes in a grey that is legible on light and dark pages; scripts give them the colour of text.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from cartensor.cards import Markup, scripted
from cartensor.lazy_numpy import np

if TYPE_CHECKING:
    from cartensor.surfaces import Surface

#: Ends and steps of the scales of colours: values of both signs, and of one.
SIGNED_SCALE = "053061 2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b 67001f"
PLAIN_SCALE = "440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725"
#: The grid is drawn with so many polar and azimuthal angles at most.
MOST_ANGLES = (33, 65)
#: Where the surface is seen from, in degrees above the xy plane and from x towards y.
ELEVATION, AZIMUTH = 24.0, 32.0
#: Half the width of the square that holds the surface, and the reach of the surface in it.
HALF, REACH = 190, 150
#: Colour of axes and letters where the page's own is not known.
GREY = "#8a8a8a"
#: Points of the surface are integers up to this number.
FINEST = 999


def scale_colours(fractions: np.ndarray, scale: str) -> np.ndarray:
    """Colours of numbers from 0 to 1 on a scale, [..., 3] from 0 to 255."""
    steps = np.array([[int(step[k : k + 2], 16) for k in (0, 2, 4)] for step in scale.split()], dtype=np.float64)
    place = np.clip(fractions, 0, 1) * (len(steps) - 1)
    return np.stack([np.interp(place, np.arange(len(steps)), steps[:, k]) for k in range(3)], axis=-1)


def surface_picture(surface: Surface) -> Markup:
    """The surface with its axes and its scale of colours."""
    polar, azimuth = (_thinned(size, most) for size, most in zip(surface.values.shape, MOST_ANGLES, strict=True))
    part = surface.thinned(polar, azimuth)
    reach = float(np.abs(part.values).max()) or 1.0
    points = np.rint(part.points / reach * FINEST).astype(int)
    both_sides = surface.may_fold
    low, high = surface.colour_range
    fractions = (part.patch_values - low) / (high - low)
    colours = scale_colours(fractions, _scale(surface)) * part.patch_shades[..., None]
    hexadecimal = ["".join(f"{round(channel):02x}" for channel in colour) for colour in colours.reshape(-1, 3)]
    camera = _camera(np.radians(ELEVATION), np.radians(AZIMUTH))
    data = (
        f'{{"size":[{len(polar)},{len(azimuth)}],"points":{_joined(points)},"both":{int(both_sides)},'
        f'"colours":"{"".join(hexadecimal)}"}}'
    )
    body = _axes(camera) + f'<g class="ct-surface-faces">{_faces(points, hexadecimal, camera, both_sides)}</g>'
    width = 2 * HALF + 130
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{2 * HALF}" color="{GREY}" '
        f'viewBox="{-HALF} {-HALF} {width} {2 * HALF}" font-size="13" font-family="system-ui,sans-serif" '
        f'fill="currentColor">{body}{_scale_bar(surface)}</svg>'
    )
    address = "data:image/svg+xml;base64," + b64encode(svg.encode("ascii", "xmlcharrefreplace")).decode()
    return Markup(
        f'<div class="ct-surface" style="touch-action:pan-y" data-view="{ELEVATION},{AZIMUTH}" '
        f'data-surface=\'{data}\'><img src="{address}" alt="{escape(str(surface))}"></div>{scripted(TURNING)}'
    )


def _thinned(size: int, most: int) -> np.ndarray:
    """Places on a grid, its ends among them."""
    return np.unique(np.rint(np.linspace(0, size - 1, min(size, most))).astype(int))


def _scale(surface: Surface) -> str:
    return SIGNED_SCALE if surface.is_signed else PLAIN_SCALE


def _joined(points: np.ndarray) -> str:
    return "[" + ",".join(map(str, points.ravel().tolist())) + "]"


def _camera(elevation: float, azimuth: float) -> np.ndarray:
    """Rows: to the right, downwards, and towards the eye."""
    (s, c), (up, out) = (np.sin(azimuth), np.cos(azimuth)), (np.sin(elevation), np.cos(elevation))
    return np.array([[-s, c, 0.0], [up * c, up * s, -out], [out * c, out * s, up]])


def _faces(points: np.ndarray, colours: list[str], camera: np.ndarray, both_sides: bool) -> str:
    """Patches, those that are turned away from the eye only if both sides can be seen, the farthest first."""
    seen = points @ camera.T * (REACH / FINEST)
    corners = np.stack([seen[:-1, :-1], seen[1:, :-1], seen[1:, 1:], seen[:-1, 1:]], axis=-2).reshape(-1, 4, 3)
    across, down = corners[:, 2, :2] - corners[:, 0, :2], corners[:, 3, :2] - corners[:, 1, :2]
    facing = across[:, 0] * down[:, 1] - across[:, 1] * down[:, 0] < 0
    paths = []
    for number in np.argsort(corners[:, :, 2].sum(1), kind="stable"):
        if both_sides or facing[number]:
            line = "L".join(f"{x:.1f} {y:.1f}" for x, y in corners[number, :, :2])
            paths.append(f'<path d="M{line}Z" fill="#{colours[number]}" stroke="#{colours[number]}"/>')
    return "".join(paths)


def _axes(camera: np.ndarray) -> str:
    """The axes x, y, z, behind the surface."""
    lines = []
    for name, direction in zip("xyz", np.eye(3), strict=True):
        x, y, _ = camera @ direction * (HALF - 18)
        lines.append(
            f'<g class="ct-axis"><line x1="{-x:.1f}" y1="{-y:.1f}" x2="{x:.1f}" y2="{y:.1f}" stroke="currentColor" '
            f'stroke-opacity=".45"/><text x="{1.07 * x:.1f}" y="{1.07 * y + 4:.1f}" text-anchor="middle">{name}</text></g>'
        )
    return "".join(lines)


def _scale_bar(surface: Surface) -> str:
    """The scale of colours with values at its ends and in its middle."""
    low, high = surface.colour_range
    left, top, height, steps = HALF + 8, -120, 240, 40
    colours = scale_colours((np.arange(steps) + 0.5) / steps, _scale(surface)).round().astype(int)
    parts = []
    for number, (red, green, blue) in enumerate(colours.tolist()):
        y = top + height * (1 - (number + 1) / steps)
        parts.append(
            f'<rect x="{left}" y="{y:.1f}" width="14" height="{height / steps + 0.5:.1f}" '
            f'fill="#{red:02x}{green:02x}{blue:02x}"/>'
        )
    for value in (low, (low + high) / 2, high):
        y = top + height * (1 - (value - low) / (high - low))
        parts.append(f'<text x="{left + 20}" y="{y + 4:.1f}">{value:.4g}</text>')
    parts.append(f'<text x="{left}" y="{top - 14}">{escape(surface.unit)}</text>')
    return "".join(parts)


#: Puts the drawing itself in the place of the image, in the colour of the page, and draws its faces again as the pointer
#: turns the surface; the light stays where it is on the surface.
TURNING = (
    """\
document.querySelectorAll('.ct-surface:not([data-live])').forEach(function(box){
  box.setAttribute('data-live','');
  box.innerHTML=atob(box.querySelector('img').src.split(',')[1]); box.firstChild.removeAttribute('color');
  var data=JSON.parse(box.dataset.surface), view=box.dataset.view.split(',').map(function(a){return a*Math.PI/180});
  var rows=data.size[0], columns=data.size[1], p=data.points, faces=box.querySelector('.ct-surface-faces');
  var axes=box.querySelectorAll('.ct-axis'), scale=REACH/FINEST, last=null, waiting=false;
  function camera(){
    var s=Math.sin(view[1]),c=Math.cos(view[1]),u=Math.sin(view[0]),o=Math.cos(view[0]);
    return [[-s,c,0],[u*c,u*s,-o],[o*c,o*s,u]];
  }
  function draw(){
    waiting=false;
    var m=camera(), q=[], list=[];
    for(var k=0;k<p.length;k+=3){
      q.push(m.map(function(r){return (r[0]*p[k]+r[1]*p[k+1]+r[2]*p[k+2])*scale}));
    }
    for(var i=0;i<rows-1;i++)for(var j=0;j<columns-1;j++){
      var a=q[i*columns+j],b=q[(i+1)*columns+j],c=q[(i+1)*columns+j+1],d=q[i*columns+j+1];
      if(data.both||(c[0]-a[0])*(d[1]-b[1])-(c[1]-a[1])*(d[0]-b[0])<0){
        var colour='#'+data.colours.substr(6*(i*(columns-1)+j),6);
        list.push([a[2]+b[2]+c[2]+d[2],'<path d="M'+[a,b,c,d].map(function(e){
          return e[0].toFixed(1)+' '+e[1].toFixed(1)}).join('L')+'Z" fill="'+colour+'" stroke="'+colour+'"/>']);
      }
    }
    list.sort(function(a,b){return a[0]-b[0]});
    faces.innerHTML=list.map(function(e){return e[1]}).join('');
    axes.forEach(function(axis,k){
      var x=m[0][k]*LENGTH, y=m[1][k]*LENGTH, line=axis.firstChild, text=axis.lastChild;
      line.setAttribute('x1',-x); line.setAttribute('y1',-y); line.setAttribute('x2',x); line.setAttribute('y2',y);
      text.setAttribute('x',1.07*x); text.setAttribute('y',1.07*y+4);
    });
  }
  box.style.cursor='grab';
  box.addEventListener('pointerdown',function(e){last=[e.clientX,e.clientY]; box.setPointerCapture(e.pointerId)});
  box.addEventListener('pointerup',function(){last=null});
  box.addEventListener('pointercancel',function(){last=null});
  box.addEventListener('pointermove',function(e){
    if(!last)return;
    view[1]-=(e.clientX-last[0])/120;
    view[0]=Math.max(-1.57,Math.min(1.57,view[0]+(e.clientY-last[1])/120));
    last=[e.clientX,e.clientY];
    if(!waiting){waiting=true; requestAnimationFrame(draw)}
  });
});
""".replace("REACH", str(REACH))
    .replace("FINEST", str(FINEST))
    .replace("LENGTH", str(HALF - 18))
)
