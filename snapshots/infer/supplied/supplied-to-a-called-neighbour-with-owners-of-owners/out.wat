(component
  (import "shapes" (instance $shapes
    (type $point' (record (field "x" u32)))
    (export "point" (type $point (eq $point')))
  ))
  (alias export $shapes "point" (type $point))
  (import "types" (instance $types
    (export "res" (type $res (sub resource)))
    (export "point" (type $point-2 (eq $point)))
    (export "draw" (func (param "at" $point-2)))
  ))
  (alias export $types "res" (type $res))
  (import "user" (instance $user (export "res" (type $res-2 (eq $res)))))
  (component $child-component
    (import "shapes" (instance $shapes (type $point' (record (field "x" u32))) (export "point" (type (eq $point')))))
    (alias export $shapes "point" (type $point))
    (import "types" (instance $types
      (export "res" (type (sub resource)))
      (export "point" (type $p (eq $point)))
      (export "draw" (func (param "at" $p)))))
    (alias export $types "res" (type $res))
    (import "user" (instance (export "res" (type (eq $res)))))
    (core module $M (func (export "run")))
    (core instance $m (instantiate $M))
    (func (export "run") (canon lift (core func $m "run")))
  )
  (component $component
    (import "shapes" (instance $shapes
      (type $point' (record (field "x" u32)))
      (export "point" (type $point (eq $point')))
    ))
    (alias export $shapes "point" (type $point))
    (import "types" (instance $types
      (export "res" (type $res (sub resource)))
      (export "point" (type $point-2 (eq $point)))
      (export "draw" (func (param "at" $point-2)))
    ))
    (alias export $types "res" (type $res))
    (import "user" (instance $user (export "res" (type $res-2 (eq $res)))))
    (import "dependency0-0" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
  )
  (instance $child (instantiate $child-component
    (with "shapes" (instance $shapes))
    (with "types" (instance $types))
    (with "user" (instance $user))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "shapes" (instance $shapes))
    (with "types" (instance $types))
    (with "user" (instance $user))))
)
