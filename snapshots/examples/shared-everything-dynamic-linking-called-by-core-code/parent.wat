;; app.wat
(component
  (import "libc" (core module $Libc ...))
  (import "libzip" (core module $Libzip ...))
  (import "libimg" (core module $Libimg ...))

  (import "zipper" (component $Zipper ...))
  (import "imgmgk" (component $Imgmgk ...))

  (core module $Main
    (import "libc" "memory" (memory 1))
    (import "libc" "malloc" (func $malloc (param i32) (result i32)))
    (import "zipper" "zip" (func $zip (param i32 i32 i32)))
    (import "imgmgk" "transform" (func $transform (param i32 i32 i32)))
    (func (export "run") (param $in i32) (param $size i32) (result i32)
      (local $zipped i32)
      (local.set $zipped (call $malloc (i32.const 8)))
      (call $zip (local.get $in) (local.get $size) (local.get $zipped))
      (local.get $zipped)
    )
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

  (core instance $libc (instantiate (module $Libc)))
  (core func $zip (canon lower
    (func $zipper "zip")
    (memory (core memory $libc "memory")) (realloc (core func $libc "realloc"))
  ))
  (core func $transform (canon lower
    (func $imgmgk "transform")
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
  (export "zip" (func $zipper "zip"))
  (export "transform" (func $imgmgk "transform"))
)
