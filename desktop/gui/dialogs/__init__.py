"""The dialogs About and Settings."""
