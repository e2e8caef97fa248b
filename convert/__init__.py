"""Conversion: from a trained Keras network to the int8 model the program ships."""
