(component
  (type (;0;)
    (component
      (type (;0;)
        (instance
          (type (;0;) (func (param "n" u32)))
          (export (;0;) "print" (func (type 0)))
        )
      )
      (export (;0;) "demo:log/log" (instance (type 0)))
    )
  )
  (component
    (core module $m (func (export "print") (param i32)))
    (core instance $i (instantiate $m))
    (func $print (param "n" u32) (canon lift (core func $i "print")))
    (instance $log (export "print" (func $print)))
    (export "demo:log/log" (instance $log))
  )
  (instance $l (;0;) (instantiate 0))
  (alias export $l "demo:log/log" (instance (;1;)))
  (type (;1;)
    (component
      (type (;0;)
        (instance
          (type (;0;) (func (param "n" u32)))
          (export (;0;) "print" (func (type 0)))
        )
      )
      (import "demo:log/log" (instance (;0;) (type 0)))
      (type (;1;) (func))
      (export (;0;) "run" (func (type 1)))
    )
  )
  (component
    (import "demo:log/log" (instance $log (export "print" (func (param "n" u32)))))
    (core func $print (canon lower (func $log "print")))
    (core module $m
      (import "" "print" (func $print (param i32)))
      (func (export "run") (call $print (i32.const 42))))
    (core instance $i (instantiate $m (with "" (instance (export "print" (func $print))))))
    (func $run (canon lift (core func $i "run")))
    (export "run" (func $run))
  )
  (instance $h (;2;) (instantiate 1
      (with "demo:log/log" (instance 1))
    )
  )
  (alias export $h "run" (func (;0;)))
  (export (;1;) "run" (func 0))
  (@producers
    (processed-by "wac-parser" "0.12.0")
  )
)
