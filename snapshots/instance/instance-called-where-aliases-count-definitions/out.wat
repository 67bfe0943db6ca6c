(component
  (component $get-component-4
    (core module $m (func (export "get") (result i32) (i32.const 42)))
    (core instance $i (instantiate $m))
    (func (export "get") (result u32) (canon lift (core func $i "get"))))
  (component $component
    (type $t (list u8))
    (component $N
      (alias outer 2 $get-component-4 (component $get-component))
      (component $N
      (component)
      (component $M
        (alias outer 4 $get-component-4 (component $get-component-2))
        (component $M
        (component $O
          (alias outer 6 $get-component-4 (component $get-component-3))
          (component $O
          (import "get" (instance $get (export "get" (func (result u32)))))
          (alias outer 6 0 (type))
          (alias outer 4 0 (component $q))
          (alias outer $N 0 (component))
          (alias outer $O 1 (type))
          (type (component (alias outer 7 0 (type)) (type (instance (alias outer 8 $t (type))))))
          (core func $g (canon lower (func $get "get")))
        )
          (instance $get (instantiate $get-component-3))
          (instance $O (instantiate $O
            (with "get" (instance $get))))
        )
        (import "get" (instance $get (export "get" (func (result u32)))))
        (core func $g (canon lower (func $get "get")))
      )
        (instance $get (instantiate $get-component-2))
        (instance $M (instantiate $M
          (with "get" (instance $get))))
      )
      (component $Z)
      (import "get" (instance $get (export "get" (func (result u32)))))
      (core func $g (canon lower (func $get "get")))
      (instance (instantiate $M))
    )
      (instance $get (instantiate $get-component))
      (instance $N (instantiate $N
        (with "get" (instance $get))))
    )
    (import "dependency3-0" (instance $get (export "get" (func (result u32)))))
    (core func $g (canon lower (func $get "get")))
    (instance (instantiate $N))
  )
  (instance $get (instantiate $get-component-4))
  (instance $component (instantiate $component
    (with "dependency3-0" (instance $get))))
)
