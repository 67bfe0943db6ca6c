(component
  (type $q'-3 (record (field "x" u32)))
  (import "q" (type $q (eq $q'-3)))
  (import "log" (func $log (param "v" $q)))
  (component $inner
    (type $q'-2 (record (field "x" u32)))
    (import "q" (type $q-2 (eq $q'-2)))
    (import "log" (func $log-2 (param "v" $q-2)))
    (component $inner2
    (type $q' (record (field "x" u32)))
    (import "q" (type $q-3 (eq $q')))
    (import "log" (func $log-3 (param "v" $q-3)))
    (component $child-component
      (type $q' (record (field "x" u32)))
      (import "q" (type $q (eq $q')))
      (import "log" (func $log (param "v" $q)))
      (export "run" (func $log))
    )
    (instance $child (instantiate $child-component
      (with "q" (type $q-3))
      (with "log" (func $log-3))
    ))
    (export "run" (func $child "run")))
    (instance $k (instantiate $inner2
      (with "q" (type $q-2))
      (with "log" (func $log-2))))
  )
  (instance $i (instantiate $inner
    (with "q" (type $q))
    (with "log" (func $log))))
)
