"""Model files: what is saved is loaded, and what is not a whole model of this program is refused."""

import json

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from carnet import CarNet, InputError, ModelConfig, Structure, build_graph, join_models, load, save
from carnet.commands.model_card import model_card
from carnet.files.tensors import read_tensors, write_tensors
from carnet.model.description import STRUCTURES
from carnet.model.file import SMALLEST_DISTANCES, VERSION, read_metadata, training_distances
from carnet.model.reference import reference_structure
from tests.carnet.damage import edited

SPECIES = (1, 8)
CONFIG = ModelConfig(channels=2, layers=1, max_weight=1, degree=2, radial_hidden=(4,), readout_hidden=(4,), cutoff=4.0)


def new_model(dtype=torch.float64):
    torch.manual_seed(5)
    model = CarNet(CONFIG, SPECIES, reference_energies={1: -13.5, 8: -2041.25}, scale=1.25, mean_neighbours=11.0)
    return model.to(dtype).eval()


@pytest.fixture
def saved(tmp_path):
    save(new_model(), tmp_path / "model.carnet", extra={"note": "of a test"})
    return tmp_path / "model.carnet"


def results(model):
    graph = build_graph(reference_structure(SPECIES, CONFIG.cutoff), CONFIG.cutoff)
    return model(graph, stress=True)


def rewrite(path, change):
    """Change the tensors and the metadata of a model file, and keep it a model file."""
    tensors, metadata = read_tensors(path, "model", 99)
    change(tensors, metadata)
    version = metadata.pop("version")
    write_tensors(path, metadata.pop("kind"), version, tensors, metadata)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_loaded_model_is_the_saved_one(tmp_path, dtype):
    model = new_model(dtype)
    save(model, tmp_path / "m")
    loaded = load(tmp_path / "m")
    assert loaded.dtype == dtype and loaded.species == SPECIES and loaded.config == CONFIG and not loaded.training
    for name, value in results(model).items():
        assert torch.equal(value, results(loaded)[name]), name


def test_other_precision_on_demand(saved):
    exact, rounded = results(load(saved)), results(load(saved, dtype="float32"))
    assert load(saved, dtype=torch.float32).dtype == torch.float32
    assert rounded["energy"].dtype == torch.float64  # of the sum, not of the network
    torch.testing.assert_close(rounded["forces"], exact["forces"], rtol=1e-3, atol=1e-4)
    with pytest.raises(InputError, match="expected float32 or float64"):
        load(saved, dtype="float16")


def test_equal_models_give_equal_bytes(tmp_path, saved):
    save(new_model(), tmp_path / "again", extra={"note": "of a test"})
    assert saved.read_bytes() == (tmp_path / "again").read_bytes()


def test_saving_and_loading_leave_mode_and_random_state_alone(tmp_path):
    model = new_model().train()
    state = torch.random.get_rng_state()
    save(model, tmp_path / "m")
    load(tmp_path / "m")
    assert model.training and torch.equal(state, torch.random.get_rng_state())


def test_metadata_say_what_the_model_is(saved):
    metadata = read_metadata(saved)
    assert metadata["species"] == ["H", "O"] and metadata["dtype"] == "float64"
    assert metadata["units"]["energy"] == "eV" and metadata["conventions"] == 1
    assert metadata["extra"] == {"note": "of a test"} and {"carnet", "torch"} <= metadata["versions"].keys()
    assert ModelConfig.model_validate(metadata["config"]) == CONFIG


def test_reference_structure_may_be_chosen(tmp_path):
    water = Structure([8, 1, 1], [[0, 0, 0], [0.96, 0, 0], [-0.2, 0.93, 0]], np.zeros((3, 3)), np.zeros(3, bool))
    save(new_model(), tmp_path / "m", references=[water])
    reference = read_metadata(tmp_path / "m")["reference"]
    assert reference[STRUCTURES][0]["numbers"] == [8, 1, 1] and "stress" not in reference
    load(tmp_path / "m")


@pytest.mark.parametrize("count", [1, 3, 30])
def test_own_reference_structure_has_all_species_and_no_close_atoms(count):
    structure = reference_structure(range(1, count + 1), 5.0)
    assert set(structure.numbers) == set(range(1, count + 1))
    graph = build_graph(structure, 5.0)
    assert graph.vectors().norm(dim=1).min() > 0.8 and graph.n_edges > 10 * graph.n_atoms


@pytest.mark.parametrize(("cutoff", "closest"), [(5.0, 1.9), (6.0, 2.2), (4.0, 1.5)])
def test_own_reference_structure_can_keep_to_the_distances_of_the_training(cutoff, closest):
    for count in (1, 2, 30):
        graph = build_graph(reference_structure(range(1, count + 1), cutoff, closest), cutoff)
        assert graph.vectors().norm(dim=1).min() > closest and graph.n_edges > 6 * graph.n_atoms


def test_the_smallest_distances_of_the_training_are_read_where_a_file_has_them(tmp_path):
    save(new_model(), tmp_path / "without")
    assert training_distances(read_metadata(tmp_path / "without")) == {}
    distances = {"H-H": 1.5, "H-O": 0.9}
    save(new_model(), tmp_path / "with", extra={"data": {"train": {SMALLEST_DISTANCES: distances}}})
    assert training_distances(read_metadata(tmp_path / "with")) == distances


def test_truncated_at_any_length(tmp_path, saved):
    content = saved.read_bytes()
    for length in [0, 7, 8, 100, *range(200, len(content), 997), len(content) - 1]:
        (tmp_path / "part").write_bytes(content[:length])
        with pytest.raises(InputError, match="part: truncated, or not a safetensors file"):
            load(tmp_path / "part")


def test_foreign_file(tmp_path):
    save_file({"weight": torch.ones(3)}, tmp_path / "foreign.safetensors")
    with pytest.raises(InputError, match=r"foreign\.safetensors: a safetensors file that carnet did not write"):
        load(tmp_path / "foreign.safetensors")


def test_tensors_that_do_not_fit(saved):
    def damage(tensors, metadata):
        del tensors["embedding"]
        name = next(name for name in tensors if tensors[name].ndim == 2)
        tensors[name] = tensors[name][:, :1]
        tensors["stranger"] = torch.ones(1)

    rewrite(saved, damage)
    with pytest.raises(
        InputError, match=r"(?s)embedding is missing.*stranger belongs to no part.*has shape \(\d+, 1\), exp"
    ):
        load(saved)


def test_wrong_precision_of_a_tensor(saved):
    rewrite(saved, lambda tensors, _: tensors.update(embedding=tensors["embedding"].float()))
    with pytest.raises(InputError, match="embedding has dtype float32, expected float64"):
        load(saved)


@pytest.mark.parametrize(
    "key, value, message",
    [
        ("conventions", 2, "conventions version 2, this carnet uses 1"),
        ("version", 7, "layout version 7, but this carnet reads versions up to 3"),
        ("species", ["H", "Qq"], "its description of the model is not understood"),
        ("config", {"cutof": 5.0}, "its description of the model is not understood"),
        ("dtype", "float16", "expected float32 or float64"),
    ],
)
def test_metadata_that_are_not_understood(saved, key, value, message):
    rewrite(saved, lambda _, metadata: metadata.update({key: value}))
    with pytest.raises(InputError, match=message):
        load(saved)


@pytest.mark.parametrize("key", ["config", "reference", "statistics", "conventions"])
def test_metadata_that_are_missing(saved, key):
    rewrite(saved, lambda _, metadata: metadata.pop(key))
    with pytest.raises(InputError, match=f"its metadata lack '{key}'"):
        load(saved)


@pytest.mark.parametrize("quantity", ["energy", "forces", "stress"])
def test_a_program_that_computes_something_else_is_noticed(saved, quantity):
    def shift(_, metadata):
        stored = np.array(metadata["reference"][quantity])
        metadata["reference"][quantity] = (stored + 1e-6 * np.ones_like(stored)).tolist()

    rewrite(saved, shift)
    with pytest.raises(InputError, match=f"computes another {quantity} of the reference structure"):
        load(saved)


def test_a_changed_parameter_is_noticed(saved):
    rewrite(saved, lambda tensors, _: tensors["embedding"].mul_(1.0 + 1e-6))
    with pytest.raises(InputError, match="computes another"):
        load(saved)


def test_metadata_are_plain_json(saved):
    header_length = int.from_bytes(saved.read_bytes()[:8], "little")
    header = json.loads(saved.read_bytes()[8 : 8 + header_length])
    assert json.loads(header["__metadata__"]["carnet"])["kind"] == "model"


def old_layout(path):
    """The file as carnet 0.1.0 wrote it: version 1, one reference with the results beside the structure, no checksum."""
    tensors, metadata = read_tensors(path, "model", VERSION)
    reference = metadata["reference"]
    (structure,) = reference.pop(STRUCTURES)
    metadata |= {"version": 1, "reference": {**structure, **{name: result for name, (result,) in reference.items()}}}
    save_file(tensors, path, metadata={"carnet": json.dumps(metadata, sort_keys=True)})


def test_a_file_of_the_first_layout_opens_and_joins_the_new_ones(saved, tmp_path):
    old_layout(saved)
    loaded = load(saved)
    for name, value in results(new_model()).items():
        assert torch.equal(value, results(loaded)[name]), name
    other = new_model()
    other.embedding.data += 0.1
    save(other, tmp_path / "other.carnet")
    join_models([saved, tmp_path / "other.carnet"], tmp_path / "both.carnet")
    assert read_metadata(tmp_path / "both.carnet")["members"] == 2


@pytest.mark.parametrize("key", ["zbl", "cutoff", "channels"])
def test_a_file_lacks_no_key_of_its_configuration(saved, key):
    """A default would fill the gap with something else than the model was trained with."""
    rewrite(saved, lambda _, metadata: metadata["config"].pop(key))
    with pytest.raises(InputError, match=f"model.carnet: .*\n  config: lacks '{key}'"):
        load(saved)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("channels", 10**9), ("channels", 4096), ("layers", 10**9), ("layers", 32), ("radial_size", 10**9),
        ("radial_hidden", [4096] * 32), ("readout_hidden", [10**12]), ("radial_knots", 10**11), ("cutoff", 1e4),
    ],
)  # fmt: skip
def test_a_description_of_something_huge_takes_no_memory(saved, key, value, monkeypatch):
    rewrite(saved, lambda _, metadata: metadata["config"].update({key: value}))

    def no_memory(*arguments, **keywords):
        raise AssertionError("parameters are taken from the file before it is known that they fit")

    monkeypatch.setattr(CarNet, "load_state_dict", no_memory)
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(InputError, match=r"model\.carnet: (its description|the tensors do not fit)"):
        load(saved)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


def test_edits_of_the_description_are_refused_or_change_nothing(saved, tmp_path):
    """With a checksum that is right: whatever was edited, there is one clear error, or the results are the same."""
    tensors, metadata = read_tensors(saved, "model", VERSION)
    del metadata["kind"], metadata["version"]
    expected, accepted = results(new_model()), []
    for seed in range(200):
        document, edit = edited(metadata, seed)
        write_tensors(tmp_path / "edited", "model", VERSION, tensors, document)
        try:
            model = load(tmp_path / "edited")
            model_card(tmp_path / "edited")
            training_distances(read_metadata(tmp_path / "edited"))
        except InputError as error:
            assert str(error).startswith(f"{tmp_path / 'edited'}"), (edit, str(error))
            continue
        accepted.append(edit)
        for name, value in results(model).items():
            assert torch.equal(value, expected[name]), edit
    assert len(accepted) < 100


def test_no_number_of_the_reference_can_be_something_else(saved):
    content = saved.read_bytes()
    for name in ("energy", "forces", "stress"):
        for value in (float("nan"), float("inf"), None, "x", [], [[1.0], [1.0, 2.0]], 10**400):
            saved.write_bytes(content)
            rewrite(saved, lambda _, metadata: metadata["reference"].update({name: [value]}))
            with pytest.raises(InputError, match="model.carnet"):
                load(saved)
        saved.write_bytes(content)
        rewrite(saved, lambda _, metadata: metadata["reference"].pop(name))
        with pytest.raises(InputError, match="reference structure: has results for"):
            load(saved)


def test_a_model_without_finite_results_is_not_written(tmp_path):
    model = new_model()
    model.embedding.data[0, 0] = torch.nan
    with pytest.raises(InputError, match="the model gives 'energy', 'forces', 'stress' that are not finite"):
        save(model, tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_parameters_that_no_reference_sees_are_finite(saved):
    """With hydrogen alone in the reference, the row of oxygen in the embedding is unseen."""
    hydrogen = Structure([1, 1], [[0, 0, 0], [0.74, 0, 0]], np.zeros((3, 3)), np.zeros(3, bool))
    save(new_model(), saved, references=[hydrogen])
    rewrite(saved, lambda tensors, _: tensors["embedding"][1].fill_(torch.nan))
    with pytest.raises(InputError, match="embedding has numbers that are not finite"):
        load(saved)


def test_the_description_alone_is_checked_without_building(saved):
    rewrite(saved, lambda _, metadata: metadata.update(extra={"data": {"train": 3}}))
    with pytest.raises(
        InputError, match="model.carnet: its description.*\n  extra: expected data.train to be a mapping"
    ):
        read_metadata(saved)
