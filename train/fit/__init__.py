"""Networks, recipes and the training loop."""
