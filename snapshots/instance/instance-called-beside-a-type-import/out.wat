(component
  (type $q' (record (field "x" u32)))
  (import "q" (type $q (eq $q')))
  (import "log" (func $log (param "v" $q)))
  (component $child-component
    (core module $m (func (export "run")))
    (core instance $i (instantiate $m))
    (func (export "run") (canon lift (core func $i "run")))
  )
  (component $component
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (import "dependency0-0" (instance $child (export "run" (func))))
    (core func $run (canon lower (func $child "run")))
    (core module $m (import "" "run" (func)))
    (core instance (instantiate $m (with "" (instance (export "run" (func $run))))))
  )
  (instance $child (instantiate $child-component))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "q" (type $q))
    (with "log" (func $log))))
)
