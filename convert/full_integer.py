"""The proof that a converted network is integers throughout."""

import collections

from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.tools import flatbuffer_utils

# int32 holds the biases; everything else in a full-integer int8 network is int8.
_INTEGER_TYPES = frozenset({schema.TensorType.INT8, schema.TensorType.INT32})


class ConversionError(Exception):
    """The network cannot be converted as asked. The message is one sentence for the user."""


def check_full_integer(content: bytes) -> None:
    """Refuse a model in which any operation reads or writes anything but integers.

    Raises:
        ConversionError: names the operations.
    """
    model = flatbuffer_utils.read_model_from_bytearray(bytearray(content))
    (graph,) = model.subgraphs
    offending = {
        flatbuffer_utils.opcode_to_name(model, operator.opcodeIndex)
        for operator in graph.operators
        for tensor in (*operator.inputs, *operator.outputs)
        if graph.tensors[tensor].type not in _INTEGER_TYPES
    }
    if offending:
        raise ConversionError(
            "The model is not full-integer: other types than int8 and int32 are read or "
            f"written by {', '.join(sorted(offending))}."
        )


def operations(content: bytes) -> dict[str, int]:
    """How often a model has each operation."""
    model = flatbuffer_utils.read_model_from_bytearray(bytearray(content))
    (graph,) = model.subgraphs
    names = (flatbuffer_utils.opcode_to_name(model, op.opcodeIndex) for op in graph.operators)
    return dict(collections.Counter(names))
