(component
  (type $record'-2 (record (field "size" u8)))
  (import "record" (type $record (eq $record'-2)))
  (import "save" (func $save-2 (param "of" $record)))
  (component $Definition
    (type $record' (record (field "size" u8)))
    (import "record" (type $record-2 (eq $record')))
    (import "save" (func $save (param "of" $record-2)))
    (component $child-component
      (type $record (record (field "size" u8)))
      (import "record" (type $r (eq $record)))
      (import "save" (func (param "of" $r)))
      (core module $M (func (export "run")))
      (core instance $m (instantiate $M))
      (func (export "run") (canon lift (core func $m "run")))
    )
    (component $Definition
    (type $record'-3 (record (field "size" u8)))
    (import "record" (type $record-3 (eq $record'-3)))
    (import "save" (func (param "of" $record-3)))
    (import "child" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
  )
    (instance $child (instantiate $child-component
      (with "record" (type $record-2))
      (with "save" (func $save))))
    (instance $Definition (instantiate $Definition
      (with "child" (instance $child))
      (with "record" (type $record-2))
      (with "save" (func $save))))
  )
  (instance (instantiate $Definition
    (with "record" (type $record))
    (with "save" (func $save-2))))
)
