"""Training and evaluation: from a folder of labelled films to a measured network."""
