"""Drawn films to practise on."""
