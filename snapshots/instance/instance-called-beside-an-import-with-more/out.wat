(component
  (import "t" (instance $t
    (export "r" (type $r (sub resource)))
    (export "more" (func))
  ))
  (alias export $t "r" (type $r))
  (import "u" (instance $u
    (export "r" (type $r-2 (eq $r)))
    (export "f" (func (result (own $r))))
  ))
  (import "other" (func $other))
  (component $w-component (import "t" (instance $t (export "r" (type (sub resource))))) (alias export $t "r" (type $r)) (import "u" (instance (alias outer 1 $r (type $r)) (export "r" (type (eq $r))) (export "f" (func (result (own $r)))))) (core module $m (func (export "run"))) (core instance $i (instantiate $m)) (func (export "run") (canon lift (core func $i "run"))))
  (component $component
    (import "t" (instance $t (export "r" (type (sub resource))) (export "more" (func))))
    (import "dependency0-0" (instance $w (export "run" (func))))
    (import "other" (func))
    (core func $l (canon lower (func $w "run"))) (core module $m (import "" "l" (func))) (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
  (instance $w (instantiate $w-component
    (with "t" (instance $t))
    (with "u" (instance $u))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $w))
    (with "t" (instance $t))
    (with "other" (func $other))))
)
