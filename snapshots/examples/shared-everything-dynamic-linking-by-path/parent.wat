;; app.wat
(component
  (import "./libc.wat" (core module $Libc ...))
  (import "./libzip.wat" (core module $Libzip ...))
  (import "./libimg.wat" (core module $Libimg ...))

  (import "./zipper.wat" (component $Zipper ...))
  (import "./imgmgk.wat" (component $Imgmgk ...))

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
    (import "libc" (core module $Libc ...))
    (import "zip" (func $zip ...))
    (import "transform" (func $transform ...))

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
