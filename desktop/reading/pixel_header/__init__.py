"""What a DICOM header says of the pixels: checked, completed, and left out where it is broken."""
