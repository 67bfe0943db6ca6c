;; Gives out a small window of a file system as if it were the whole of it.
;;
;; The window is the 0x100 bytes from 0x1000 on. Of an address only the low eight bits count, so there is no address,
;; however large, that leads out of the window.
(component
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
