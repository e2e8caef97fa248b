"""Scoring on many computers; no part of the bundle."""
