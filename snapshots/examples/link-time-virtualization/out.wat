;; parent.wat
(component
  (import "wasi:filesystem/types" (instance $real-fs
    (export "descriptor" (type $descriptor (sub resource)))
    (export "root" (func (result (own $descriptor))))
    (export "[method]descriptor.open-at" (func
      (param "self" (borrow $descriptor))
      (param "path" string)
      (result (own $descriptor))
    ))
    (export "[method]descriptor.write" (func
      (param "self" (borrow $descriptor))
      (param "buffer" (list u8))
    ))
  ))
  ;; A file system whose root is the folder `sandbox` of the file system below it.
  ;;
  ;; Its `descriptor` is a resource of its own, whose representation is the handle of the descriptor that it wraps.
  (component $Virtualize
    (import "wasi:filesystem/types" (instance $real
      (export "descriptor" (type $descriptor (sub resource)))
      (export "root" (func (result (own $descriptor))))
      (export "[method]descriptor.open-at" (func
        (param "self" (borrow $descriptor)) (param "path" string) (result (own $descriptor))))
      (export "[method]descriptor.write" (func
        (param "self" (borrow $descriptor)) (param "buffer" (list u8))))
    ))
    (alias export $real "descriptor" (type $real-descriptor))
    (core func $drop (canon resource.drop $real-descriptor))
    (type $virtual-descriptor (resource (rep i32) (dtor (core func $drop))))

    (core module $Memory
      (memory (export "memory") 1)
      (data (i32.const 0) "sandbox")
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
    (core instance $memory (instantiate $Memory))
    (core func $real-root (canon lower (func $real "root")))
    (core func $real-open-at (canon lower (func $real "[method]descriptor.open-at") (memory (core memory $memory "memory"))))
    (core func $real-write (canon lower (func $real "[method]descriptor.write") (memory (core memory $memory "memory"))))
    (core func $new (canon resource.new $virtual-descriptor))

    (core module $Virtualizer
      (import "real" "root" (func $real-root (result i32)))
      (import "real" "open-at" (func $real-open-at (param i32 i32 i32) (result i32)))
      (import "real" "write" (func $real-write (param i32 i32 i32)))
      (import "real" "drop" (func $real-drop (param i32)))
      (import "virtual" "new" (func $new (param i32) (result i32)))
      (func (export "root") (result i32)
        (local $root i32) (local $sandbox i32)
        (local.set $root (call $real-root))
        (local.set $sandbox (call $real-open-at (local.get $root) (i32.const 0) (i32.const 7)))
        (call $real-drop (local.get $root))
        (call $new (local.get $sandbox)))
      (func (export "open-at") (param $self i32) (param $path i32) (param $length i32) (result i32)
        (call $new (call $real-open-at (local.get $self) (local.get $path) (local.get $length))))
      (func (export "write") (param $self i32) (param $buffer i32) (param $length i32)
        (call $real-write (local.get $self) (local.get $buffer) (local.get $length))))
    (core instance $virtualizer (instantiate $Virtualizer
      (with "real" (instance
        (export "root" (func $real-root))
        (export "open-at" (func $real-open-at))
        (export "write" (func $real-write))
        (export "drop" (func $drop))))
      (with "virtual" (instance (export "new" (func $new))))))

    (func $root (result (own $virtual-descriptor)) (canon lift (core func $virtualizer "root")))
    (func $open-at (param "self" (borrow $virtual-descriptor)) (param "path" string) (result (own $virtual-descriptor))
      (canon lift (core func $virtualizer "open-at")
        (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))
    (func $write (param "self" (borrow $virtual-descriptor)) (param "buffer" (list u8))
      (canon lift (core func $virtualizer "write")
        (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))

    (export $descriptor "descriptor" (type $virtual-descriptor))
    (export "root" (func $root) (func (result (own $descriptor))))
    (export "[method]descriptor.open-at" (func $open-at) (func
      (param "self" (borrow $descriptor)) (param "path" string) (result (own $descriptor))))
    (export "[method]descriptor.write" (func $write) (func
      (param "self" (borrow $descriptor)) (param "buffer" (list u8))))
  )
  ;; Writes "hello" to the file `greeting` in the root of a file system, as soon as it is instantiated.
  (component $Child
    (import "wasi:filesystem/types" (instance $fs
      (export "descriptor" (type $descriptor (sub resource)))
      (export "root" (func (result (own $descriptor))))
      (export "[method]descriptor.open-at" (func
        (param "self" (borrow $descriptor)) (param "path" string) (result (own $descriptor))))
      (export "[method]descriptor.write" (func
        (param "self" (borrow $descriptor)) (param "buffer" (list u8))))
    ))
    (alias export $fs "descriptor" (type $descriptor))

    (core module $Memory
      (memory (export "memory") 1)
      (data (i32.const 0) "greetinghello"))
    (core instance $memory (instantiate $Memory))
    (core func $root (canon lower (func $fs "root")))
    (core func $open-at (canon lower (func $fs "[method]descriptor.open-at") (memory (core memory $memory "memory"))))
    (core func $write (canon lower (func $fs "[method]descriptor.write") (memory (core memory $memory "memory"))))
    (core func $drop (canon resource.drop $descriptor))

    (core module $Program
      (import "fs" "root" (func $root (result i32)))
      (import "fs" "open-at" (func $open-at (param i32 i32 i32) (result i32)))
      (import "fs" "write" (func $write (param i32 i32 i32)))
      (import "fs" "drop" (func $drop (param i32)))
      (func $main
        (local $root i32) (local $file i32)
        (local.set $root (call $root))
        (local.set $file (call $open-at (local.get $root) (i32.const 0) (i32.const 8)))
        (call $write (local.get $file) (i32.const 8) (i32.const 5))
        (call $drop (local.get $file))
        (call $drop (local.get $root)))
      (start $main))
    (core instance $program (instantiate $Program (with "fs" (instance
      (export "root" (func $root))
      (export "open-at" (func $open-at))
      (export "write" (func $write))
      (export "drop" (func $drop))))))
  )
  (instance $virtual-fs (instantiate (component $Virtualize)
    (with "wasi:filesystem/types" (instance $real-fs))
  ))
  (instance $child (instantiate (component $Child)
    (with "wasi:filesystem/types" (instance $virtual-fs))
  ))
)
