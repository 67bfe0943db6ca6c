(component
  (import "start" (func $start (param "at" u8)))
  (import "file" (type $file (sub resource)))
  (import "size" (func $size (param "of" (borrow $file)) (result u64)))
  (component $child-component
    (import "start" (func (param "at" u8)))
    (core module $Main (func (export "f") (result i32) i32.const 7))
    (core instance $main (instantiate $Main))
    (func (export "f") (result u32) (canon lift (core func $main "f")))
  )
  (component $component
    (import "start" (func $start (param "at" u8)))
    (import "file" (type $file (sub resource)))
    (import "size" (func $size (param "of" (borrow $file)) (result u64)))
    (import "dependency0-0" (instance $child (export "f" (func (result u32)))))
    (component $sizes-component
      (import "file" (type $file (sub resource)))
      (import "size" (func $size (param "of" (borrow $file)) (result u64)))
    )
    (instance $sizes (instantiate $sizes-component
      (with "file" (type $file))
      (with "size" (func $size))
    ))
    (core func $f (canon lower (func $child "f")))
  )
  (instance $child (instantiate $child-component (with "start" (func $start))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "start" (func $start))
    (with "file" (type $file))
    (with "size" (func $size))))
)
