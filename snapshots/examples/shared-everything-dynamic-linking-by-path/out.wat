;; app.wat
(component
  ;; libc.wat
  (core module $Libc
    (memory (export "memory") 1)
    ;; Where the next block of 16 bytes starts. Each instance has its own.
    (global $next (mut i32) (i32.const 1024))
    (func $malloc (export "malloc") (param $size i32) (result i32)
      (local $block i32)
      (local.set $block (global.get $next))
      (global.set $next (i32.and
        (i32.add (i32.add (global.get $next) (local.get $size)) (i32.const 15))
        (i32.const -16)))
      (local.get $block)
    )
    (func (export "realloc") (param i32 i32 i32 i32) (result i32)
      (call $malloc (local.get 3))
    )
  )
  ;; libzip.wat
  (core module $Libzip
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
  ;; libimg.wat
  (core module $Libimg
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

  ;; zipper.wat
  (component $Zipper
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
  ;; imgmgk.wat
  (component $Imgmgk
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
    (import "libimg" (core module $Libimg
      (import "libc" "memory" (memory 1))
      (import "libc" "malloc" (func (param i32) (result i32)))
      (import "libzip" "zip" (func (param i32 i32 i32) (result i32)))
      (export "compress" (func (param i32 i32 i32) (result i32)))
    ))

    (core module $Main
      (import "libc" "memory" (memory 1))
      (import "libc" "malloc" (func $malloc (param i32) (result i32)))
      (import "libimg" "compress" (func $compress (param i32 i32 i32) (result i32)))
      (func (export "transform") (param $in i32) (param $size i32) (result i32)
        (local $result i32)
        (local.set $result (call $malloc (i32.const 8)))
        (i32.store (local.get $result)
          (call $compress (local.get $in) (local.get $size) (i32.add (local.get $result) (i32.const 4))))
        (local.get $result)
      )
    )

    (core instance $libc (instantiate (module $Libc)))
    (core instance $libzip (instantiate (module $Libzip)
      (with "libc" (instance $libc))
    ))
    (core instance $libimg (instantiate (module $Libimg)
      (with "libc" (instance $libc))
      (with "libzip" (instance $libzip))
    ))
    (core instance $main (instantiate (module $Main)
      (with "libc" (instance $libc))
      (with "libimg" (instance $libimg))
    ))
    (func (export "transform") (param "in" (list u8)) (result (list u8)) (canon lift
      (core func $main "transform")
      (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
    ))
  )

  (instance $zipper (instantiate (component $Zipper)
    (with "libc" (core module $Libc))
    (with "libzip" (core module $Libzip))
  ))
  (instance $imgmgk (instantiate (component $Imgmgk)
    (with "libc" (core module $Libc))
    (with "libzip" (core module $Libzip))
    (with "libimg" (core module $Libimg))
  ))

  ;; Core code cannot call an instance inside its own component, so `$Main` is a component beside the others.
  (component $Main
    (import "libc" (core module $Libc
      (export "memory" (memory 1))
      (export "malloc" (func (param i32) (result i32)))
      (export "realloc" (func (param i32 i32 i32 i32) (result i32)))
    ))
    (import "zip" (func $zip (param "in" (list u8)) (result (list u8))))
    (import "transform" (func $transform (param "in" (list u8)) (result (list u8))))

    (core module $Main
      (import "libc" "memory" (memory 1))
      (import "libc" "malloc" (func $malloc (param i32) (result i32)))
      (import "zipper" "zip" (func $zip (param i32 i32 i32)))
      (import "imgmgk" "transform" (func $transform (param i32 i32 i32)))
      ;; Returns what `zip` and then `transform` make of the input.
      (func (export "run") (param $in i32) (param $size i32) (result i32)
        (local $result i32)
        (local.set $result (call $malloc (i32.const 8)))
        (call $zip (local.get $in) (local.get $size) (local.get $result))
        (call $transform
          (i32.load (local.get $result))
          (i32.load offset=4 (local.get $result))
          (local.get $result))
        (local.get $result)
      )
    )

    (core instance $libc (instantiate (module $Libc)))
    (core func $zip (canon lower
      (func $zip)
      (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
    ))
    (core func $transform (canon lower
      (func $transform)
      (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
    ))
    (core instance $main (instantiate (module $Main)
      (with "libc" (instance $libc))
      (with "zipper" (instance (export "zip" (func $zip))))
      (with "imgmgk" (instance (export "transform" (func $transform))))
    ))
    (func (export "run") (param "in" string) (result string) (canon lift
      (core func $main "run")
      (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
    ))
  )

  (instance $main (instantiate (component $Main)
    (with "libc" (core module $Libc))
    (with "zip" (func $zipper "zip"))
    (with "transform" (func $imgmgk "transform"))
  ))
  (export "run" (func $main "run"))
)
