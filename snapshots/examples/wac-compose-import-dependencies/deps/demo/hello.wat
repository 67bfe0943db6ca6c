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
