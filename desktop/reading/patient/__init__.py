"""What a DICOM header says of its patient, in whatever way a machine wrote it."""
