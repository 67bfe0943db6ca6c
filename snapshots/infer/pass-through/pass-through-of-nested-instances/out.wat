(component
  (import "n" (instance $n
    (type $instance (instance
      (export "a" (instance
        (export "a" (instance (export "f" (func))))
        (export "b" (instance (export "f" (func))))
      ))
      (export "b" (instance
        (export "a" (instance (export "f" (func))))
        (export "b" (instance (export "f" (func))))
      ))
    ))
    (type $instance-2 (instance
      (export "a" (instance
        (export "a" (instance
          (export "a" (instance (type $instance)))
          (export "b" (instance (type $instance)))
        ))
        (export "b" (instance
          (export "a" (instance (type $instance)))
          (export "b" (instance (type $instance)))
        ))
      ))
      (export "b" (instance
        (export "a" (instance
          (export "a" (instance (type $instance)))
          (export "b" (instance (type $instance)))
        ))
        (export "b" (instance
          (export "a" (instance (type $instance)))
          (export "b" (instance (type $instance)))
        ))
      ))
    ))
    (type $instance-3 (instance
      (export "a" (instance
        (export "a" (instance
          (export "a" (instance (type $instance-2)))
          (export "b" (instance (type $instance-2)))
        ))
        (export "b" (instance
          (export "a" (instance (type $instance-2)))
          (export "b" (instance (type $instance-2)))
        ))
      ))
      (export "b" (instance
        (export "a" (instance
          (export "a" (instance (type $instance-2)))
          (export "b" (instance (type $instance-2)))
        ))
        (export "b" (instance
          (export "a" (instance (type $instance-2)))
          (export "b" (instance (type $instance-2)))
        ))
      ))
    ))
    (export "a" (instance
      (export "a" (instance (type $instance-3)))
      (export "b" (instance (type $instance-3)))
    ))
    (export "b" (instance
      (export "a" (instance (type $instance-3)))
      (export "b" (instance (type $instance-3)))
    ))
  ))
  (component $Child
    (type $i0 (instance (export "f" (func))))
    (type $i1 (instance (alias outer 1 $i0 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i2 (instance (alias outer 1 $i1 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i3 (instance (alias outer 1 $i2 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i4 (instance (alias outer 1 $i3 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i5 (instance (alias outer 1 $i4 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i6 (instance (alias outer 1 $i5 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i7 (instance (alias outer 1 $i6 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i8 (instance (alias outer 1 $i7 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i9 (instance (alias outer 1 $i8 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (type $i10 (instance (alias outer 1 $i9 (type $p)) (export "a" (instance (type $p))) (export "b" (instance (type $p)))))
    (import "n" (instance (type $i10))))
  (instance (instantiate $Child (with "n" (instance $n)))))
