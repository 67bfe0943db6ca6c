;; Writes "hello" to the file `greeting` in the root of a file system, as soon as it is instantiated.
(component
  (import "wasi:filesystem/types" (instance $fs
    (export "descriptor" (type $descriptor (sub resource)))
    (export "root" (func (result (own $descriptor))))
    (export "[method]descriptor.open-at" (func
      (param "self" (borrow $descriptor)) (param "path" string) (result (own $descriptor))))
    (export "[method]descriptor.write" (func
      (param "self" (borrow $descriptor)) (param "buffer" (list u8))))
  ))
  (alias export $fs "descriptor" (type $descriptor))

  (core module $Memory
    (memory (export "memory") 1)
    (data (i32.const 0) "greetinghello"))
  (core instance $memory (instantiate $Memory))
  (core func $root (canon lower (func $fs "root")))
  (core func $open-at (canon lower (func $fs "[method]descriptor.open-at") (memory (core memory $memory "memory"))))
  (core func $write (canon lower (func $fs "[method]descriptor.write") (memory (core memory $memory "memory"))))
  (core func $drop (canon resource.drop $descriptor))

  (core module $Program
    (import "fs" "root" (func $root (result i32)))
    (import "fs" "open-at" (func $open-at (param i32 i32 i32) (result i32)))
    (import "fs" "write" (func $write (param i32 i32 i32)))
    (import "fs" "drop" (func $drop (param i32)))
    (func $main
      (local $root i32) (local $file i32)
      (local.set $root (call $root))
      (local.set $file (call $open-at (local.get $root) (i32.const 0) (i32.const 8)))
      (call $write (local.get $file) (i32.const 8) (i32.const 5))
      (call $drop (local.get $file))
      (call $drop (local.get $root)))
    (start $main))
  (core instance $program (instantiate $Program (with "fs" (instance
    (export "root" (func $root))
    (export "open-at" (func $open-at))
    (export "write" (func $write))
    (export "drop" (func $drop))))))
)
