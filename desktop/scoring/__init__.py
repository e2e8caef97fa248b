"""From pixels to a row: the run, its processes, one film. Only this package runs the model."""
