(component
  (import "a:b/types@0.2.1" (instance $types
    (type $p' (record (field "x" u8)))
    (export "p" (type $p (eq $p')))
    (export "res" (type $res (sub resource)))))
  (alias export $types "p" (type $p))
  (alias export $types "res" (type $res))
  (import "p" (type $pp (eq $p)))
  (type $local' (record (field "p" $pp) (field "r" (own $res))))
  (import "local" (type $local (eq $local')))
  (import "run" (func $run (param "l" $local) (result (list $local))))
  (import "a:b/other" (instance
    (export "p" (type $p2 (eq $p)))
    (export "g" (func (param "p" $p2)))))
  (export "run" (func $run))
)
