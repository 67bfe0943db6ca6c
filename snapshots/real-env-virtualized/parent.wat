;; Runs a real command, `env0.wasm`, with an environment of its own.
;;
;; The command takes sixteen interfaces of WASI. Fifteen are those of the host. The sixteenth, the environment, comes
;; from a virtualizer, and the host is not even asked for one.
(component
  ;; What stays an import: the host supplies it.
  (import "wasi:cli/exit@0.2.3" (instance $exit (export "exit" (func (param "status" (result))))))
  (import "wasi:io/error@0.2.3" (instance $error (export "error" (type $error (sub resource)))))
  (alias export $error "error" (type $error.error))
  (import "wasi:io/streams@0.2.3" (instance $streams
    (export "error" (type $error (eq $error.error)))
    (export "input-stream" (type $input-stream (sub resource)))
    (export "output-stream" (type $output-stream (sub resource)))
    (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $stream-error-variant)))
    (export "[method]input-stream.read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))))
    (export "[method]input-stream.blocking-read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))))
    (export "[method]output-stream.check-write" (func
      (param "self" (borrow $output-stream))
      (result (result u64 (error $stream-error)))))
    (export "[method]output-stream.write" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.blocking-write-and-flush" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.blocking-flush" (func
      (param "self" (borrow $output-stream))
      (result (result (error $stream-error)))))
  ))
  (alias export $streams "input-stream" (type $streams.input-stream))
  (import "wasi:cli/stdin@0.2.3" (instance $stdin
    (export "input-stream" (type $input-stream (eq $streams.input-stream)))
    (export "get-stdin" (func (result (own $input-stream))))
  ))
  (alias export $streams "output-stream" (type $streams.output-stream))
  (import "wasi:cli/stdout@0.2.3" (instance $stdout
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (export "get-stdout" (func (result (own $output-stream))))
  ))
  (import "wasi:cli/stderr@0.2.3" (instance $stderr
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (export "get-stderr" (func (result (own $output-stream))))
  ))
  (import "wasi:cli/terminal-input@0.2.3" (instance $terminal-input
    (export "terminal-input" (type $terminal-input (sub resource)))
  ))
  (import "wasi:cli/terminal-output@0.2.3" (instance $terminal-output
    (export "terminal-output" (type $terminal-output (sub resource)))
  ))
  (alias export $terminal-input "terminal-input" (type $terminal-input.terminal-input))
  (import "wasi:cli/terminal-stdin@0.2.3" (instance $terminal-stdin
    (export "terminal-input" (type $terminal-input (eq $terminal-input.terminal-input)))
    (export "get-terminal-stdin" (func (result (option (own $terminal-input)))))
  ))
  (alias export $terminal-output "terminal-output" (type $terminal-output.terminal-output))
  (import "wasi:cli/terminal-stdout@0.2.3" (instance $terminal-stdout
    (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
    (export "get-terminal-stdout" (func (result (option (own $terminal-output)))))
  ))
  (import "wasi:cli/terminal-stderr@0.2.3" (instance $terminal-stderr
    (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
    (export "get-terminal-stderr" (func (result (option (own $terminal-output)))))
  ))
  (import "wasi:clocks/monotonic-clock@0.2.3" (instance $monotonic-clock
    (type $instant-u64 u64)
    (export "instant" (type $instant (eq $instant-u64)))
    (export "now" (func (result $instant)))
  ))
  (import "wasi:clocks/wall-clock@0.2.3" (instance $wall-clock
    (type $datetime-record (record (field "seconds" u64) (field "nanoseconds" u32)))
    (export "datetime" (type $datetime (eq $datetime-record)))
    (export "now" (func (result $datetime)))
  ))
  (alias export $streams "error" (type $streams.error))
  (alias export $wall-clock "datetime" (type $wall-clock.datetime))
  (import "wasi:filesystem/types@0.2.3" (instance $filesystem
    (export "directory-entry-stream" (type $directory-entry-stream (sub resource)))
    (export "descriptor" (type $descriptor (sub resource)))
    (type $descriptor-flags-type (flags
      "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync" "mutate-directory"))
    (export "descriptor-flags" (type $descriptor-flags (eq $descriptor-flags-type)))
    (type $error-code-enum (enum
      "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist" "file-too-large"
      "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory" "loop" "too-many-links"
      "message-size" "name-too-long" "no-device" "no-entry" "no-lock" "insufficient-memory" "insufficient-space"
      "not-directory" "not-empty" "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted"
      "pipe" "read-only" "invalid-seek" "text-file-busy" "cross-device"))
    (export "error-code" (type $error-code (eq $error-code-enum)))
    (export "error" (type $error (eq $streams.error)))
    (type $descriptor-type-enum (enum
      "unknown" "block-device" "character-device" "directory" "fifo" "symbolic-link" "regular-file" "socket"))
    (export "descriptor-type" (type $descriptor-type (eq $descriptor-type-enum)))
    (type $directory-entry-record (record (field "type" $descriptor-type) (field "name" string)))
    (export "directory-entry" (type $directory-entry (eq $directory-entry-record)))
    (type $path-flags-type (flags "symlink-follow"))
    (export "path-flags" (type $path-flags (eq $path-flags-type)))
    (type $open-flags-type (flags "create" "directory" "exclusive" "truncate"))
    (export "open-flags" (type $open-flags (eq $open-flags-type)))
    (type $filesize-u64 u64)
    (export "filesize" (type $filesize (eq $filesize-u64)))
    (export "input-stream" (type $input-stream (eq $streams.input-stream)))
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (type $link-count-u64 u64)
    (export "link-count" (type $link-count (eq $link-count-u64)))
    (export "datetime" (type $datetime (eq $wall-clock.datetime)))
    (type $descriptor-stat-record (record
      (field "type" $descriptor-type)
      (field "link-count" $link-count)
      (field "size" $filesize)
      (field "data-access-timestamp" (option $datetime))
      (field "data-modification-timestamp" (option $datetime))
      (field "status-change-timestamp" (option $datetime))))
    (export "descriptor-stat" (type $descriptor-stat (eq $descriptor-stat-record)))
    (type $metadata-hash-value-record (record (field "lower" u64) (field "upper" u64)))
    (export "metadata-hash-value" (type $metadata-hash-value (eq $metadata-hash-value-record)))
    (export "[method]descriptor.read-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $input-stream) (error $error-code)))))
    (export "[method]descriptor.write-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $output-stream) (error $error-code)))))
    (export "[method]descriptor.append-via-stream" (func
      (param "self" (borrow $descriptor))
      (result (result (own $output-stream) (error $error-code)))))
    (export "[method]descriptor.get-flags" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-flags (error $error-code)))))
    (export "[method]descriptor.get-type" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-type (error $error-code)))))
    (export "[method]descriptor.read-directory" (func
      (param "self" (borrow $descriptor))
      (result (result (own $directory-entry-stream) (error $error-code)))))
    (export "[method]descriptor.stat" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-stat (error $error-code)))))
    (export "[method]descriptor.open-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (param "open-flags" $open-flags)
      (param "flags" $descriptor-flags)
      (result (result (own $descriptor) (error $error-code)))))
    (export "[method]descriptor.metadata-hash" (func
      (param "self" (borrow $descriptor))
      (result (result $metadata-hash-value (error $error-code)))))
    (export "[method]descriptor.metadata-hash-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (result (result $metadata-hash-value (error $error-code)))))
    (export "[method]directory-entry-stream.read-directory-entry" (func
      (param "self" (borrow $directory-entry-stream))
      (result (result (option $directory-entry) (error $error-code)))))
    (export "filesystem-error-code" (func (param "err" (borrow $error)) (result (option $error-code))))
  ))
  (alias export $filesystem "descriptor" (type $filesystem.descriptor))
  (import "wasi:filesystem/preopens@0.2.3" (instance $preopens
    (export "descriptor" (type $descriptor (eq $filesystem.descriptor)))
    (export "get-directories" (func (result (list (tuple (own $descriptor) string)))))
  ))

  ;; The virtualizer. It also exports arguments and a working directory, which nothing here asks for.
  (import "./virt-env-hand.wat" (component $VirtualEnvironment
    (export "wasi:cli/environment@0.2.3" (instance
      (export "get-environment" (func (result (list (tuple string string)))))
    ))
  ))

  ;; The command. A component type is a world of its own: what its interfaces share is tied together inside it.
  (import "./env0.wasm" (component $Command
    (import "wasi:cli/environment@0.2.3" (instance $environment
      (export "get-environment" (func (result (list (tuple string string)))))
    ))
    (import "wasi:cli/exit@0.2.3" (instance $exit (export "exit" (func (param "status" (result))))))
    (import "wasi:io/error@0.2.3" (instance $error (export "error" (type $error (sub resource)))))
    (alias export $error "error" (type $error.error))
    (import "wasi:io/streams@0.2.3" (instance $streams
      (export "error" (type $error (eq $error.error)))
      (export "input-stream" (type $input-stream (sub resource)))
      (export "output-stream" (type $output-stream (sub resource)))
      (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
      (export "stream-error" (type $stream-error (eq $stream-error-variant)))
      (export "[method]input-stream.read" (func
        (param "self" (borrow $input-stream))
        (param "len" u64)
        (result (result (list u8) (error $stream-error)))))
      (export "[method]input-stream.blocking-read" (func
        (param "self" (borrow $input-stream))
        (param "len" u64)
        (result (result (list u8) (error $stream-error)))))
      (export "[method]output-stream.check-write" (func
        (param "self" (borrow $output-stream))
        (result (result u64 (error $stream-error)))))
      (export "[method]output-stream.write" (func
        (param "self" (borrow $output-stream))
        (param "contents" (list u8))
        (result (result (error $stream-error)))))
      (export "[method]output-stream.blocking-write-and-flush" (func
        (param "self" (borrow $output-stream))
        (param "contents" (list u8))
        (result (result (error $stream-error)))))
      (export "[method]output-stream.blocking-flush" (func
        (param "self" (borrow $output-stream))
        (result (result (error $stream-error)))))
    ))
    (alias export $streams "input-stream" (type $streams.input-stream))
    (import "wasi:cli/stdin@0.2.3" (instance $stdin
      (export "input-stream" (type $input-stream (eq $streams.input-stream)))
      (export "get-stdin" (func (result (own $input-stream))))
    ))
    (alias export $streams "output-stream" (type $streams.output-stream))
    (import "wasi:cli/stdout@0.2.3" (instance $stdout
      (export "output-stream" (type $output-stream (eq $streams.output-stream)))
      (export "get-stdout" (func (result (own $output-stream))))
    ))
    (import "wasi:cli/stderr@0.2.3" (instance $stderr
      (export "output-stream" (type $output-stream (eq $streams.output-stream)))
      (export "get-stderr" (func (result (own $output-stream))))
    ))
    (import "wasi:cli/terminal-input@0.2.3" (instance $terminal-input
      (export "terminal-input" (type $terminal-input (sub resource)))
    ))
    (import "wasi:cli/terminal-output@0.2.3" (instance $terminal-output
      (export "terminal-output" (type $terminal-output (sub resource)))
    ))
    (alias export $terminal-input "terminal-input" (type $terminal-input.terminal-input))
    (import "wasi:cli/terminal-stdin@0.2.3" (instance $terminal-stdin
      (export "terminal-input" (type $terminal-input (eq $terminal-input.terminal-input)))
      (export "get-terminal-stdin" (func (result (option (own $terminal-input)))))
    ))
    (alias export $terminal-output "terminal-output" (type $terminal-output.terminal-output))
    (import "wasi:cli/terminal-stdout@0.2.3" (instance $terminal-stdout
      (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
      (export "get-terminal-stdout" (func (result (option (own $terminal-output)))))
    ))
    (import "wasi:cli/terminal-stderr@0.2.3" (instance $terminal-stderr
      (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
      (export "get-terminal-stderr" (func (result (option (own $terminal-output)))))
    ))
    (import "wasi:clocks/monotonic-clock@0.2.3" (instance $monotonic-clock
      (type $instant-u64 u64)
      (export "instant" (type $instant (eq $instant-u64)))
      (export "now" (func (result $instant)))
    ))
    (import "wasi:clocks/wall-clock@0.2.3" (instance $wall-clock
      (type $datetime-record (record (field "seconds" u64) (field "nanoseconds" u32)))
      (export "datetime" (type $datetime (eq $datetime-record)))
      (export "now" (func (result $datetime)))
    ))
    (alias export $streams "error" (type $streams.error))
    (alias export $wall-clock "datetime" (type $wall-clock.datetime))
    (import "wasi:filesystem/types@0.2.3" (instance $filesystem
      (export "directory-entry-stream" (type $directory-entry-stream (sub resource)))
      (export "descriptor" (type $descriptor (sub resource)))
      (type $descriptor-flags-type (flags
        "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync" "mutate-directory"))
      (export "descriptor-flags" (type $descriptor-flags (eq $descriptor-flags-type)))
      (type $error-code-enum (enum
        "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist" "file-too-large"
        "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory" "loop" "too-many-links"
        "message-size" "name-too-long" "no-device" "no-entry" "no-lock" "insufficient-memory" "insufficient-space"
        "not-directory" "not-empty" "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow"
        "not-permitted" "pipe" "read-only" "invalid-seek" "text-file-busy" "cross-device"))
      (export "error-code" (type $error-code (eq $error-code-enum)))
      (export "error" (type $error (eq $streams.error)))
      (type $descriptor-type-enum (enum
        "unknown" "block-device" "character-device" "directory" "fifo" "symbolic-link" "regular-file" "socket"))
      (export "descriptor-type" (type $descriptor-type (eq $descriptor-type-enum)))
      (type $directory-entry-record (record (field "type" $descriptor-type) (field "name" string)))
      (export "directory-entry" (type $directory-entry (eq $directory-entry-record)))
      (type $path-flags-type (flags "symlink-follow"))
      (export "path-flags" (type $path-flags (eq $path-flags-type)))
      (type $open-flags-type (flags "create" "directory" "exclusive" "truncate"))
      (export "open-flags" (type $open-flags (eq $open-flags-type)))
      (type $filesize-u64 u64)
      (export "filesize" (type $filesize (eq $filesize-u64)))
      (export "input-stream" (type $input-stream (eq $streams.input-stream)))
      (export "output-stream" (type $output-stream (eq $streams.output-stream)))
      (type $link-count-u64 u64)
      (export "link-count" (type $link-count (eq $link-count-u64)))
      (export "datetime" (type $datetime (eq $wall-clock.datetime)))
      (type $descriptor-stat-record (record
        (field "type" $descriptor-type)
        (field "link-count" $link-count)
        (field "size" $filesize)
        (field "data-access-timestamp" (option $datetime))
        (field "data-modification-timestamp" (option $datetime))
        (field "status-change-timestamp" (option $datetime))))
      (export "descriptor-stat" (type $descriptor-stat (eq $descriptor-stat-record)))
      (type $metadata-hash-value-record (record (field "lower" u64) (field "upper" u64)))
      (export "metadata-hash-value" (type $metadata-hash-value (eq $metadata-hash-value-record)))
      (export "[method]descriptor.read-via-stream" (func
        (param "self" (borrow $descriptor))
        (param "offset" $filesize)
        (result (result (own $input-stream) (error $error-code)))))
      (export "[method]descriptor.write-via-stream" (func
        (param "self" (borrow $descriptor))
        (param "offset" $filesize)
        (result (result (own $output-stream) (error $error-code)))))
      (export "[method]descriptor.append-via-stream" (func
        (param "self" (borrow $descriptor))
        (result (result (own $output-stream) (error $error-code)))))
      (export "[method]descriptor.get-flags" (func
        (param "self" (borrow $descriptor))
        (result (result $descriptor-flags (error $error-code)))))
      (export "[method]descriptor.get-type" (func
        (param "self" (borrow $descriptor))
        (result (result $descriptor-type (error $error-code)))))
      (export "[method]descriptor.read-directory" (func
        (param "self" (borrow $descriptor))
        (result (result (own $directory-entry-stream) (error $error-code)))))
      (export "[method]descriptor.stat" (func
        (param "self" (borrow $descriptor))
        (result (result $descriptor-stat (error $error-code)))))
      (export "[method]descriptor.open-at" (func
        (param "self" (borrow $descriptor))
        (param "path-flags" $path-flags)
        (param "path" string)
        (param "open-flags" $open-flags)
        (param "flags" $descriptor-flags)
        (result (result (own $descriptor) (error $error-code)))))
      (export "[method]descriptor.metadata-hash" (func
        (param "self" (borrow $descriptor))
        (result (result $metadata-hash-value (error $error-code)))))
      (export "[method]descriptor.metadata-hash-at" (func
        (param "self" (borrow $descriptor))
        (param "path-flags" $path-flags)
        (param "path" string)
        (result (result $metadata-hash-value (error $error-code)))))
      (export "[method]directory-entry-stream.read-directory-entry" (func
        (param "self" (borrow $directory-entry-stream))
        (result (result (option $directory-entry) (error $error-code)))))
      (export "filesystem-error-code" (func (param "err" (borrow $error)) (result (option $error-code))))
    ))
    (alias export $filesystem "descriptor" (type $filesystem.descriptor))
    (import "wasi:filesystem/preopens@0.2.3" (instance $preopens
      (export "descriptor" (type $descriptor (eq $filesystem.descriptor)))
      (export "get-directories" (func (result (list (tuple (own $descriptor) string)))))
    ))
    (export "wasi:cli/run@0.2.3" (instance (export "run" (func (result (result))))))
  ))

  (instance $virtual (instantiate $VirtualEnvironment))
  (instance $command (instantiate $Command
    (with "wasi:cli/environment@0.2.3" (instance $virtual "wasi:cli/environment@0.2.3"))
    (with "wasi:cli/exit@0.2.3" (instance $exit))
    (with "wasi:io/error@0.2.3" (instance $error))
    (with "wasi:io/streams@0.2.3" (instance $streams))
    (with "wasi:cli/stdin@0.2.3" (instance $stdin))
    (with "wasi:cli/stdout@0.2.3" (instance $stdout))
    (with "wasi:cli/stderr@0.2.3" (instance $stderr))
    (with "wasi:cli/terminal-input@0.2.3" (instance $terminal-input))
    (with "wasi:cli/terminal-output@0.2.3" (instance $terminal-output))
    (with "wasi:cli/terminal-stdin@0.2.3" (instance $terminal-stdin))
    (with "wasi:cli/terminal-stdout@0.2.3" (instance $terminal-stdout))
    (with "wasi:cli/terminal-stderr@0.2.3" (instance $terminal-stderr))
    (with "wasi:clocks/monotonic-clock@0.2.3" (instance $monotonic-clock))
    (with "wasi:clocks/wall-clock@0.2.3" (instance $wall-clock))
    (with "wasi:filesystem/types@0.2.3" (instance $filesystem))
    (with "wasi:filesystem/preopens@0.2.3" (instance $preopens))
  ))
  (export "wasi:cli/run@0.2.3" (instance $command "wasi:cli/run@0.2.3"))
)
