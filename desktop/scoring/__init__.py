"""From pixels to a row: the run, its processes, one film. Only here is the model run."""
