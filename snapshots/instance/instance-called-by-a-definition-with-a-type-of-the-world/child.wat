(component
  (type $record (record (field "size" u8)))
  (import "record" (type $r (eq $record)))
  (import "save" (func (param "of" $r)))
  (core module $M (func (export "run")))
  (core instance $m (instantiate $M))
  (func (export "run") (canon lift (core func $m "run")))
)
