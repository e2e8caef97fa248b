"""The scoring path: read, check, preprocess, infer, row, CSV. No Qt in here."""
