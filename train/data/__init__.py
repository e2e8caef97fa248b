"""Films, splits, augmentation and batches."""
