;; Writes "hello" to a file system, all over the place, and returns what it then reads back.
(component
  (import "wasi:filesystem/types" (instance $fs
    (export "read" (func (param "address" u32) (result u8)))
    (export "write" (func (param "address" u32) (param "byte" u8)))
  ))

  (core func $read (canon lower (func $fs "read")))
  (core func $write (canon lower (func $fs "write")))

  (core module $Program
    (import "fs" "read" (func $read (param i32) (result i32)))
    (import "fs" "write" (func $write (param i32 i32)))

    (memory (export "memory") 1)
    (data (i32.const 0x00) "hello")              ;; what is written
    (data (i32.const 0x20) "\10\00\00\00"        ;; the string that `run` returns: it is at 0x10,
                           "\05\00\00\00")       ;; and five bytes long

    ;; Where byte number $i goes. The first one is at home in a window of 0x100 bytes; the others are not,
    ;; and the last one is at 0xfc000004, near the end of the address space.
    (func $address (param $i i32) (result i32)
      (i32.mul (local.get $i) (i32.const 0x3f000001)))

    (func (export "run") (result i32)
      (local $i i32)
      (loop $writing
        (call $write (call $address (local.get $i)) (i32.load8_u (local.get $i)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $writing (i32.lt_u (local.get $i) (i32.const 5))))

      (local.set $i (i32.const 0))
      (loop $reading
        (i32.store8 offset=0x10 (local.get $i) (call $read (call $address (local.get $i))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $reading (i32.lt_u (local.get $i) (i32.const 5))))

      (i32.const 0x20))
  )

  (core instance $program (instantiate $Program
    (with "fs" (instance
      (export "read" (func $read))
      (export "write" (func $write))
    ))
  ))

  (func (export "run") (result string)
    (canon lift (core func $program "run") (memory (core memory $program "memory"))))
)
