(component
  (import "file" (type $file (sub resource)))
  (import "[method]file.read" (func (param "at" u64))))
