(component (import "m" (instance $M ...)) 
  (instance $o (export "b" (func $M "b")))
  (export "o" (instance $o)))
