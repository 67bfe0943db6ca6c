(component
  (type $size (record (field "width" u32) (field "max_height" u32))))
