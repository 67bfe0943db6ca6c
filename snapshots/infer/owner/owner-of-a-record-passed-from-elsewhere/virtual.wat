(component
  (type $record (record (field "x" u32) (field "y" u32)))
  (export "point" (type $record)))
