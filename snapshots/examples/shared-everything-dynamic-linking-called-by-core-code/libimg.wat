;; libimg.wat
(module
  (import "libc" "memory" (memory 1))
  (import "libc" "malloc" (func $malloc (param i32) (result i32)))
  (import "libzip" "zip" (func $zip (param i32 i32 i32) (result i32)))
  ;; Returns the zipped input, with a star in place of the first letter.
  (func (export "compress") (param $in i32) (param $size i32) (param $out-size i32) (result i32)
    (local $out i32)
    (local.set $out (call $zip (local.get $in) (local.get $size) (local.get $out-size)))
    (i32.store8 (local.get $out) (i32.const 42))
    (local.get $out)
  )
)
