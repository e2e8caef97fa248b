"""What a DICOM header says of its patient, in whatever way it was written, and what people say."""
