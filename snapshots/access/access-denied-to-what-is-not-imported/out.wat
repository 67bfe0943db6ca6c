(component
  (import "wasi:filesystem/types" (instance $real-fs
    (export "read" (func (param "address" u32) (result u8)))
    (export "write" (func (param "address" u32) (param "byte" u8)))
  ))
  ;; Gives out a small window of a file system as if it were the whole of it.
  ;;
  ;; The window is the 0x100 bytes from 0x1000 on. Of an address only the low eight bits count, so there is no address,
  ;; however large, that leads out of the window.
  (component $Virtualize
    ;; The file system that the window is cut from.
    (import "wasi:filesystem/types" (instance $fs
      (export "read" (func (param "address" u32) (result u8)))
      (export "write" (func (param "address" u32) (param "byte" u8)))
    ))

    ;; Lowering turns component functions into core functions, which speak in i32 alone.
    (core func $fs-read (canon lower (func $fs "read")))
    (core func $fs-write (canon lower (func $fs "write")))

    (core module $Window
      (import "fs" "read" (func $fs-read (param i32) (result i32)))
      (import "fs" "write" (func $fs-write (param i32 i32)))

      (func $shift (param $address i32) (result i32)
        (i32.or
          (i32.const 0x1000)
          (i32.and (local.get $address) (i32.const 0xff))))

      (func (export "read") (param $address i32) (result i32)
        (call $fs-read (call $shift (local.get $address))))

      (func (export "write") (param $address i32) (param $byte i32)
        (call $fs-write (call $shift (local.get $address)) (local.get $byte)))
    )

    (core instance $window (instantiate $Window
      (with "fs" (instance
        (export "read" (func $fs-read))
        (export "write" (func $fs-write))
      ))
    ))

    ;; Lifting goes the other way: core functions become component functions again. They go out under the names and with
    ;; the types of those that came in, so an instance of this component can stand wherever a file system is asked for.
    (func (export "read") (param "address" u32) (result u8)
      (canon lift (core func $window "read")))
    (func (export "write") (param "address" u32) (param "byte" u8)
      (canon lift (core func $window "write")))
  )
  ;; Writes "hello" to a file system, all over the place, and returns what it then reads back.
  (component $Child
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
  (instance $virtual-fs (instantiate (component $Virtualize)
    (with "wasi:filesystem/types" (instance $real-fs))
  ))
  (instance $child (instantiate (component $Child)
    (with "wasi:filesystem/types" (instance $virtual-fs))
  ))
)
