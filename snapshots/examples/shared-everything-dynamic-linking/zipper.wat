;; zipper.wat
(component
  (import "libc" (core module $Libc
    (export "memory" (memory 1))
    (export "malloc" (func (param i32) (result i32)))
    (export "realloc" (func (param i32 i32 i32 i32) (result i32)))
  ))
  (import "libzip" (core module $Libzip
    (import "libc" "memory" (memory 1))
    (import "libc" "malloc" (func (param i32) (result i32)))
    (export "zip" (func (param i32 i32 i32) (result i32)))
  ))

  (core module $Main
    (import "libc" "memory" (memory 1))
    (import "libc" "malloc" (func $malloc (param i32) (result i32)))
    (import "libzip" "zip" (func $zip (param i32 i32 i32) (result i32)))
    (func (export "zip") (param $in i32) (param $size i32) (result i32)
      (local $result i32)
      (local.set $result (call $malloc (i32.const 8)))
      (i32.store (local.get $result)
        (call $zip (local.get $in) (local.get $size) (i32.add (local.get $result) (i32.const 4))))
      (local.get $result)
    )
  )

  (core instance $libc (instantiate (module $Libc)))
  (core instance $libzip (instantiate (module $Libzip)
    (with "libc" (instance $libc))
  ))
  (core instance $main (instantiate (module $Main)
    (with "libc" (instance $libc))
    (with "libzip" (instance $libzip))
  ))
  (func (export "zip") (param "in" (list u8)) (result (list u8)) (canon lift
    (core func $main "zip")
    (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
  ))
)
