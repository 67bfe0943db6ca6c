;; The component model's example of link-time virtualization, with its types written out.
;;
;; The child asks for a file system. The parent has the real one, and does not hand it on: it puts a virtualizer
;; between the two. Neither the child nor the virtualizer knows of the other; only the wiring below decides.
(component
  ;; The real file system, for this example an array of bytes, comes from outside and stays an import.
  (import "wasi:filesystem/types" (instance $real-fs
    (export "read" (func (param "address" u32) (result u8)))
    (export "write" (func (param "address" u32) (param "byte" u8)))
  ))

  ;; From a file system it makes another: what it exports is what it imports.
  (import "./virtualize.wasm" (component $Virtualize
    (import "wasi:filesystem/types" (instance
      (export "read" (func (param "address" u32) (result u8)))
      (export "write" (func (param "address" u32) (param "byte" u8)))
    ))
    (export "read" (func (param "address" u32) (result u8)))
    (export "write" (func (param "address" u32) (param "byte" u8)))
  ))

  ;; A program that runs on any file system.
  (import "./child.wasm" (component $Child
    (import "wasi:filesystem/types" (instance
      (export "read" (func (param "address" u32) (result u8)))
      (export "write" (func (param "address" u32) (param "byte" u8)))
    ))
    (export "run" (func (result string)))
  ))

  ;; The virtualizer gets the real file system, the child gets the virtualizer.
  (instance $virtual-fs (instantiate (component $Virtualize)
    (with "wasi:filesystem/types" (instance $real-fs))
  ))
  (instance $child (instantiate (component $Child)
    (with "wasi:filesystem/types" (instance $virtual-fs))
  ))

  (export "run" (func $child "run"))
)
