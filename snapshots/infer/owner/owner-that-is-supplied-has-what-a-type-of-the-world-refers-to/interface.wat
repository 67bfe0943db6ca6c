(component
  (type $point' (record (field "x" u8)))
  (export $point "point" (type $point'))
  (type $points' (list $point))
  (export "points" (type $points'))
)
