(component
  (import "wasi:io/error@0.2.3" (instance $error (export "error" (type $error (sub resource)))))
  (alias export $error "error" (type $error-2))
  (import "wasi:io/streams@0.2.3" (instance $streams
    (export "output-stream" (type $output-stream (sub resource)))
    (export "error" (type $error (eq $error-2)))
    (type $stream-error' (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $stream-error')))
    (export "[method]output-stream.blocking-write-and-flush" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))
    ))
  ))
  (alias export $streams "output-stream" (type $output-stream))
  (import "wasi:cli/stdout@0.2.3" (instance $stdout
    (export "output-stream" (type $output-stream-2 (eq $output-stream)))
    (export "get-stdout" (func (result (own $output-stream-2))))
  ))
  ;; Puts a number in front of every write to standard output.
  ;;
  ;; Its `output-stream` is a resource of its own, whose representation is the handle of the stream that it wraps.
  (component $Counter
    (import "wasi:io/error@0.2.3" (instance $error (export "error" (type (sub resource)))))
    (alias export $error "error" (type $error.error))
    (import "wasi:io/streams@0.2.3" (instance $streams
      (export "output-stream" (type $output-stream (sub resource)))
      (export "error" (type $error (eq $error.error)))
      (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
      (export "stream-error" (type $stream-error (eq $stream-error-variant)))
      (export "[method]output-stream.blocking-write-and-flush" (func
        (param "self" (borrow $output-stream)) (param "contents" (list u8))
        (result (result (error $stream-error)))))
    ))
    (alias export $streams "output-stream" (type $real))
    (alias export $streams "stream-error" (type $stream-error))
    (import "wasi:cli/stdout@0.2.3" (instance $stdout
      (export "output-stream" (type $stdout.output-stream (eq $real)))
      (export "get-stdout" (func (result (own $stdout.output-stream))))
    ))

    (core func $drop (canon resource.drop $real))
    (type $virtual (resource (rep i32) (dtor (core func $drop))))

    (core module $Memory
      (memory (export "memory") 1)
      (data (i32.const 16) "0: ")
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
    (core instance $memory (instantiate $Memory))
    (core func $get-stdout (canon lower (func $stdout "get-stdout")))
    (core func $write (canon lower (func $streams "[method]output-stream.blocking-write-and-flush")
      (memory (core memory $memory "memory"))))
    (core func $new (canon resource.new $virtual))

    (core module $Counter
      (import "host" "memory" (memory 1))
      (import "host" "get-stdout" (func $get-stdout (result i32)))
      (import "host" "write" (func $write (param i32 i32 i32 i32)))
      (import "host" "new" (func $new (param i32) (result i32)))
      (func (export "get-stdout") (result i32)
        (call $new (call $get-stdout)))
      (func (export "write") (param $real i32) (param $address i32) (param $length i32) (result i32)
        (i32.store8 (i32.const 16) (i32.add (i32.load8_u (i32.const 16)) (i32.const 1)))
        (call $write (local.get $real) (i32.const 16) (i32.const 3) (i32.const 64))
        (call $write (local.get $real) (local.get $address) (local.get $length) (i32.const 64))
        (i32.const 64)))
    (core instance $counter (instantiate $Counter (with "host" (instance
      (export "memory" (memory $memory "memory"))
      (export "get-stdout" (func $get-stdout))
      (export "write" (func $write))
      (export "new" (func $new))))))

    (func $virtual-get-stdout (result (own $virtual)) (canon lift (core func $counter "get-stdout")))
    (func $virtual-write
      (param "self" (borrow $virtual)) (param "contents" (list u8)) (result (result (error $stream-error)))
      (canon lift (core func $counter "write")
        (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))

    ;; A method can be exported only where its resource has been exported before, in a component: no bundle of exports will do.
    (component $Streams
      (import "output-stream" (type $output-stream (sub resource)))
      (import "error" (type $error (sub resource)))
      (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
      (import "stream-error" (type $stream-error (eq $stream-error-variant)))
      (import "write" (func $write
        (param "self" (borrow $output-stream)) (param "contents" (list u8)) (result (result (error $stream-error)))))
      (export $virtual "output-stream" (type $output-stream))
      (export "error" (type $error))
      (export $virtual-error "stream-error" (type $stream-error))
      (export "[method]output-stream.blocking-write-and-flush" (func $write) (func
        (param "self" (borrow $virtual)) (param "contents" (list u8)) (result (result (error $virtual-error))))))
    (instance $virtual-streams (instantiate $Streams
      (with "output-stream" (type $virtual))
      (with "error" (type $error.error))
      (with "stream-error" (type $stream-error))
      (with "write" (func $virtual-write))))
    (export "wasi:io/streams@0.2.3" (instance $virtual-streams))

    (instance $virtual-stdout
      (export "output-stream" (type $virtual))
      (export "get-stdout" (func $virtual-get-stdout)))
    (export "wasi:cli/stdout@0.2.3" (instance $virtual-stdout))
  )
  ;; A WASI command that prints two lines.
  (component $Child
    (import "wasi:io/error@0.2.3" (instance $error (export "error" (type (sub resource)))))
    (alias export $error "error" (type $error.error))
    (import "wasi:io/streams@0.2.3" (instance $streams
      (export "output-stream" (type $output-stream (sub resource)))
      (export "error" (type $error (eq $error.error)))
      (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
      (export "stream-error" (type $stream-error (eq $stream-error-variant)))
      (export "[method]output-stream.blocking-write-and-flush" (func
        (param "self" (borrow $output-stream)) (param "contents" (list u8))
        (result (result (error $stream-error)))))
    ))
    (alias export $streams "output-stream" (type $output-stream))
    (import "wasi:cli/stdout@0.2.3" (instance $stdout
      (export "output-stream" (type $stdout.output-stream (eq $output-stream)))
      (export "get-stdout" (func (result (own $stdout.output-stream))))
    ))

    (core module $Memory
      (memory (export "memory") 1)
      (data (i32.const 16) "hello\nworld\n"))
    (core instance $memory (instantiate $Memory))
    (core func $get-stdout (canon lower (func $stdout "get-stdout")))
    (core func $write (canon lower (func $streams "[method]output-stream.blocking-write-and-flush")
      (memory (core memory $memory "memory"))))
    (core func $drop (canon resource.drop $output-stream))

    (core module $Program
      (import "host" "memory" (memory 1))
      (import "host" "get-stdout" (func $get-stdout (result i32)))
      (import "host" "write" (func $write (param i32 i32 i32 i32)))
      (import "host" "drop" (func $drop (param i32)))
      (func (export "run") (result i32)
        (local $out i32)
        (local.set $out (call $get-stdout))
        (call $write (local.get $out) (i32.const 16) (i32.const 6) (i32.const 64))
        (call $write (local.get $out) (i32.const 22) (i32.const 6) (i32.const 64))
        (call $drop (local.get $out))
        (i32.load8_u (i32.const 64))))
    (core instance $program (instantiate $Program (with "host" (instance
      (export "memory" (memory $memory "memory"))
      (export "get-stdout" (func $get-stdout))
      (export "write" (func $write))
      (export "drop" (func $drop))))))

    (func $run (result (result)) (canon lift (core func $program "run")))
    (instance $run (export "run" (func $run)))
    (export "wasi:cli/run@0.2.3" (instance $run))
  )
  (instance $virtual (instantiate $Counter
    (with "wasi:io/error@0.2.3" (instance $error))
    (with "wasi:io/streams@0.2.3" (instance $streams))
    (with "wasi:cli/stdout@0.2.3" (instance $stdout))))
  (instance $child (instantiate $Child
    (with "wasi:io/streams@0.2.3" (instance $virtual "wasi:io/streams@0.2.3"))
    (with "wasi:cli/stdout@0.2.3" (instance $virtual "wasi:cli/stdout@0.2.3"))
    (with "wasi:io/error@0.2.3" (instance $error))))
  (export "wasi:cli/run@0.2.3" (instance $child "wasi:cli/run@0.2.3"))
)
