;; libzip.wat
(module
  (import "libc" "memory" (memory 1))
  (import "libc" "malloc" (func $malloc (param i32) (result i32)))
  ;; Returns the input with a letter behind it: which block of memory the output is in.
  (func (export "zip") (param $in i32) (param $size i32) (param $out-size i32) (result i32)
    (local $out i32)
    (i32.store (local.get $out-size) (i32.add (local.get $size) (i32.const 1)))
    (local.set $out (call $malloc (i32.load (local.get $out-size))))
    (memory.copy (local.get $out) (local.get $in) (local.get $size))
    (i32.store8
      (i32.add (local.get $out) (local.get $size))
      (i32.add
        (i32.shr_u (i32.sub (local.get $out) (i32.const 1024)) (i32.const 4))
        (i32.const 97)))
    (local.get $out)
  )
)
