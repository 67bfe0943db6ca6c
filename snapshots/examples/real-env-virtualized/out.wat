(component
  (import "wasi:cli/exit@0.2.3" (instance $exit (export "exit" (func (param "status" (result))))))
  (import "wasi:io/error@0.2.3" (instance $error (export "error" (type $error (sub resource)))))
  (alias export $error "error" (type $error-2))
  (import "wasi:io/streams@0.2.3" (instance $streams
    (export "error" (type $error (eq $error-2)))
    (export "input-stream" (type $input-stream (sub resource)))
    (export "output-stream" (type $output-stream (sub resource)))
    (type $stream-error' (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $stream-error')))
    (export "[method]input-stream.read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))
    ))
    (export "[method]input-stream.blocking-read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))
    ))
    (export "[method]output-stream.check-write" (func
      (param "self" (borrow $output-stream))
      (result (result u64 (error $stream-error)))
    ))
    (export "[method]output-stream.write" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))
    ))
    (export "[method]output-stream.blocking-write-and-flush" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))
    ))
    (export "[method]output-stream.blocking-flush" (func
      (param "self" (borrow $output-stream))
      (result (result (error $stream-error)))
    ))
  ))
  (alias export $streams "input-stream" (type $input-stream))
  (import "wasi:cli/stdin@0.2.3" (instance $stdin
    (export "input-stream" (type $input-stream-2 (eq $input-stream)))
    (export "get-stdin" (func (result (own $input-stream-2))))
  ))
  (alias export $streams "output-stream" (type $output-stream))
  (import "wasi:cli/stdout@0.2.3" (instance $stdout
    (export "output-stream" (type $output-stream-2 (eq $output-stream)))
    (export "get-stdout" (func (result (own $output-stream-2))))
  ))
  (import "wasi:cli/stderr@0.2.3" (instance $stderr
    (export "output-stream" (type $output-stream-2 (eq $output-stream)))
    (export "get-stderr" (func (result (own $output-stream-2))))
  ))
  (import "wasi:cli/terminal-input@0.2.3" (instance $terminal-input
    (export "terminal-input" (type $terminal-input (sub resource)))
  ))
  (import "wasi:cli/terminal-output@0.2.3" (instance $terminal-output
    (export "terminal-output" (type $terminal-output (sub resource)))
  ))
  (alias export $terminal-input "terminal-input" (type $terminal-input-2))
  (import "wasi:cli/terminal-stdin@0.2.3" (instance $terminal-stdin
    (export "terminal-input" (type $terminal-input (eq $terminal-input-2)))
    (export "get-terminal-stdin" (func (result (option (own $terminal-input)))))
  ))
  (alias export $terminal-output "terminal-output" (type $terminal-output-2))
  (import "wasi:cli/terminal-stdout@0.2.3" (instance $terminal-stdout
    (export "terminal-output" (type $terminal-output (eq $terminal-output-2)))
    (export "get-terminal-stdout" (func (result (option (own $terminal-output)))))
  ))
  (import "wasi:cli/terminal-stderr@0.2.3" (instance $terminal-stderr
    (export "terminal-output" (type $terminal-output (eq $terminal-output-2)))
    (export "get-terminal-stderr" (func (result (option (own $terminal-output)))))
  ))
  (import "wasi:clocks/monotonic-clock@0.2.3" (instance $monotonic-clock
    (type $instant' u64)
    (export "instant" (type $instant (eq $instant')))
    (export "now" (func (result $instant)))
  ))
  (import "wasi:clocks/wall-clock@0.2.3" (instance $wall-clock
    (type $datetime' (record (field "seconds" u64) (field "nanoseconds" u32)))
    (export "datetime" (type $datetime (eq $datetime')))
    (export "now" (func (result $datetime)))
  ))
  (alias export $wall-clock "datetime" (type $datetime))
  (import "wasi:filesystem/types@0.2.3" (instance $types
    (export "directory-entry-stream" (type $directory-entry-stream (sub resource)))
    (export "descriptor" (type $descriptor (sub resource)))
    (type $descriptor-flags' (flags
      "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync"
      "mutate-directory"
    ))
    (export "descriptor-flags" (type $descriptor-flags (eq $descriptor-flags')))
    (type $error-code' (enum
      "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist"
      "file-too-large" "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io"
      "is-directory" "loop" "too-many-links" "message-size" "name-too-long" "no-device" "no-entry"
      "no-lock" "insufficient-memory" "insufficient-space" "not-directory" "not-empty"
      "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted" "pipe"
      "read-only" "invalid-seek" "text-file-busy" "cross-device"
    ))
    (export "error-code" (type $error-code (eq $error-code')))
    (export "error" (type $error (eq $error-2)))
    (type $descriptor-type' (enum
      "unknown" "block-device" "character-device" "directory" "fifo" "symbolic-link" "regular-file"
      "socket"
    ))
    (export "descriptor-type" (type $descriptor-type (eq $descriptor-type')))
    (type $directory-entry' (record (field "type" $descriptor-type) (field "name" string)))
    (export "directory-entry" (type $directory-entry (eq $directory-entry')))
    (type $path-flags' (flags "symlink-follow"))
    (export "path-flags" (type $path-flags (eq $path-flags')))
    (type $open-flags' (flags "create" "directory" "exclusive" "truncate"))
    (export "open-flags" (type $open-flags (eq $open-flags')))
    (type $filesize' u64)
    (export "filesize" (type $filesize (eq $filesize')))
    (export "input-stream" (type $input-stream-2 (eq $input-stream)))
    (export "output-stream" (type $output-stream-2 (eq $output-stream)))
    (type $link-count' u64)
    (export "link-count" (type $link-count (eq $link-count')))
    (export "datetime" (type $datetime-2 (eq $datetime)))
    (type $descriptor-stat' (record
      (field "type" $descriptor-type)
      (field "link-count" $link-count)
      (field "size" $filesize)
      (field "data-access-timestamp" (option $datetime-2))
      (field "data-modification-timestamp" (option $datetime-2))
      (field "status-change-timestamp" (option $datetime-2))
    ))
    (export "descriptor-stat" (type $descriptor-stat (eq $descriptor-stat')))
    (type $metadata-hash-value' (record (field "lower" u64) (field "upper" u64)))
    (export "metadata-hash-value" (type $metadata-hash-value (eq $metadata-hash-value')))
    (export "[method]descriptor.read-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $input-stream-2) (error $error-code)))
    ))
    (export "[method]descriptor.write-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $output-stream-2) (error $error-code)))
    ))
    (export "[method]descriptor.append-via-stream" (func
      (param "self" (borrow $descriptor))
      (result (result (own $output-stream-2) (error $error-code)))
    ))
    (export "[method]descriptor.get-flags" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-flags (error $error-code)))
    ))
    (export "[method]descriptor.get-type" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-type (error $error-code)))
    ))
    (export "[method]descriptor.read-directory" (func
      (param "self" (borrow $descriptor))
      (result (result (own $directory-entry-stream) (error $error-code)))
    ))
    (export "[method]descriptor.stat" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-stat (error $error-code)))
    ))
    (export "[method]descriptor.open-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (param "open-flags" $open-flags)
      (param "flags" $descriptor-flags)
      (result (result (own $descriptor) (error $error-code)))
    ))
    (export "[method]descriptor.metadata-hash" (func
      (param "self" (borrow $descriptor))
      (result (result $metadata-hash-value (error $error-code)))
    ))
    (export "[method]descriptor.metadata-hash-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (result (result $metadata-hash-value (error $error-code)))
    ))
    (export "[method]directory-entry-stream.read-directory-entry" (func
      (param "self" (borrow $directory-entry-stream))
      (result (result (option $directory-entry) (error $error-code)))
    ))
    (export "filesystem-error-code" (func
      (param "err" (borrow $error))
      (result (option $error-code))
    ))
  ))
  (alias export $types "descriptor" (type $descriptor))
  (import "wasi:filesystem/preopens@0.2.3" (instance $preopens
    (export "descriptor" (type $descriptor-2 (eq $descriptor)))
    (export "get-directories" (func (result (list (tuple (own $descriptor-2) string)))))
  ))
  (component $Env0
    (type $ty-wasi:cli/environment@0.2.3 (;0;)
      (instance
        (type (;0;) (tuple string string))
        (type (;1;) (list 0))
        (type (;2;) (func (result 1)))
        (export (;0;) "get-environment" (func (type 2)))
      )
    )
    (import "wasi:cli/environment@0.2.3" (instance $wasi:cli/environment@0.2.3 (;0;) (type $ty-wasi:cli/environment@0.2.3)))
    (type $ty-wasi:cli/exit@0.2.3 (;1;)
      (instance
        (type (;0;) (result))
        (type (;1;) (func (param "status" 0)))
        (export (;0;) "exit" (func (type 1)))
      )
    )
    (import "wasi:cli/exit@0.2.3" (instance $wasi:cli/exit@0.2.3 (;1;) (type $ty-wasi:cli/exit@0.2.3)))
    (type $ty-wasi:io/error@0.2.3 (;2;)
      (instance
        (export (;0;) "error" (type (sub resource)))
      )
    )
    (import "wasi:io/error@0.2.3" (instance $wasi:io/error@0.2.3 (;2;) (type $ty-wasi:io/error@0.2.3)))
    (alias export $wasi:io/error@0.2.3 "error" (type $error (;3;)))
    (type $ty-wasi:io/streams@0.2.3 (;4;)
      (instance
        (alias outer 1 $error (type (;0;)))
        (export (;1;) "error" (type (eq 0)))
        (export (;2;) "input-stream" (type (sub resource)))
        (export (;3;) "output-stream" (type (sub resource)))
        (type (;4;) (own 1))
        (type (;5;) (variant (case "last-operation-failed" 4) (case "closed")))
        (export (;6;) "stream-error" (type (eq 5)))
        (type (;7;) (borrow 2))
        (type (;8;) (list u8))
        (type (;9;) (result 8 (error 6)))
        (type (;10;) (func (param "self" 7) (param "len" u64) (result 9)))
        (export (;0;) "[method]input-stream.read" (func (type 10)))
        (export (;1;) "[method]input-stream.blocking-read" (func (type 10)))
        (type (;11;) (borrow 3))
        (type (;12;) (result u64 (error 6)))
        (type (;13;) (func (param "self" 11) (result 12)))
        (export (;2;) "[method]output-stream.check-write" (func (type 13)))
        (type (;14;) (result (error 6)))
        (type (;15;) (func (param "self" 11) (param "contents" 8) (result 14)))
        (export (;3;) "[method]output-stream.write" (func (type 15)))
        (export (;4;) "[method]output-stream.blocking-write-and-flush" (func (type 15)))
        (type (;16;) (func (param "self" 11) (result 14)))
        (export (;5;) "[method]output-stream.blocking-flush" (func (type 16)))
      )
    )
    (import "wasi:io/streams@0.2.3" (instance $wasi:io/streams@0.2.3 (;3;) (type $ty-wasi:io/streams@0.2.3)))
    (alias export $wasi:io/streams@0.2.3 "input-stream" (type $input-stream (;5;)))
    (type $ty-wasi:cli/stdin@0.2.3 (;6;)
      (instance
        (alias outer 1 $input-stream (type (;0;)))
        (export (;1;) "input-stream" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (func (result 2)))
        (export (;0;) "get-stdin" (func (type 3)))
      )
    )
    (import "wasi:cli/stdin@0.2.3" (instance $wasi:cli/stdin@0.2.3 (;4;) (type $ty-wasi:cli/stdin@0.2.3)))
    (alias export $wasi:io/streams@0.2.3 "output-stream" (type $output-stream (;7;)))
    (type $ty-wasi:cli/stdout@0.2.3 (;8;)
      (instance
        (alias outer 1 $output-stream (type (;0;)))
        (export (;1;) "output-stream" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (func (result 2)))
        (export (;0;) "get-stdout" (func (type 3)))
      )
    )
    (import "wasi:cli/stdout@0.2.3" (instance $wasi:cli/stdout@0.2.3 (;5;) (type $ty-wasi:cli/stdout@0.2.3)))
    (alias export $wasi:io/streams@0.2.3 "output-stream" (type $"#type9 output-stream" (@name "output-stream") (;9;)))
    (type $ty-wasi:cli/stderr@0.2.3 (;10;)
      (instance
        (alias outer 1 $"#type9 output-stream" (type (;0;)))
        (export (;1;) "output-stream" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (func (result 2)))
        (export (;0;) "get-stderr" (func (type 3)))
      )
    )
    (import "wasi:cli/stderr@0.2.3" (instance $wasi:cli/stderr@0.2.3 (;6;) (type $ty-wasi:cli/stderr@0.2.3)))
    (type $ty-wasi:cli/terminal-input@0.2.3 (;11;)
      (instance
        (export (;0;) "terminal-input" (type (sub resource)))
      )
    )
    (import "wasi:cli/terminal-input@0.2.3" (instance $wasi:cli/terminal-input@0.2.3 (;7;) (type $ty-wasi:cli/terminal-input@0.2.3)))
    (type $ty-wasi:cli/terminal-output@0.2.3 (;12;)
      (instance
        (export (;0;) "terminal-output" (type (sub resource)))
      )
    )
    (import "wasi:cli/terminal-output@0.2.3" (instance $wasi:cli/terminal-output@0.2.3 (;8;) (type $ty-wasi:cli/terminal-output@0.2.3)))
    (alias export $wasi:cli/terminal-input@0.2.3 "terminal-input" (type $terminal-input (;13;)))
    (type $ty-wasi:cli/terminal-stdin@0.2.3 (;14;)
      (instance
        (alias outer 1 $terminal-input (type (;0;)))
        (export (;1;) "terminal-input" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (option 2))
        (type (;4;) (func (result 3)))
        (export (;0;) "get-terminal-stdin" (func (type 4)))
      )
    )
    (import "wasi:cli/terminal-stdin@0.2.3" (instance $wasi:cli/terminal-stdin@0.2.3 (;9;) (type $ty-wasi:cli/terminal-stdin@0.2.3)))
    (alias export $wasi:cli/terminal-output@0.2.3 "terminal-output" (type $terminal-output (;15;)))
    (type $ty-wasi:cli/terminal-stdout@0.2.3 (;16;)
      (instance
        (alias outer 1 $terminal-output (type (;0;)))
        (export (;1;) "terminal-output" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (option 2))
        (type (;4;) (func (result 3)))
        (export (;0;) "get-terminal-stdout" (func (type 4)))
      )
    )
    (import "wasi:cli/terminal-stdout@0.2.3" (instance $wasi:cli/terminal-stdout@0.2.3 (;10;) (type $ty-wasi:cli/terminal-stdout@0.2.3)))
    (alias export $wasi:cli/terminal-output@0.2.3 "terminal-output" (type $"#type17 terminal-output" (@name "terminal-output") (;17;)))
    (type $ty-wasi:cli/terminal-stderr@0.2.3 (;18;)
      (instance
        (alias outer 1 $"#type17 terminal-output" (type (;0;)))
        (export (;1;) "terminal-output" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (option 2))
        (type (;4;) (func (result 3)))
        (export (;0;) "get-terminal-stderr" (func (type 4)))
      )
    )
    (import "wasi:cli/terminal-stderr@0.2.3" (instance $wasi:cli/terminal-stderr@0.2.3 (;11;) (type $ty-wasi:cli/terminal-stderr@0.2.3)))
    (type $ty-wasi:clocks/monotonic-clock@0.2.3 (;19;)
      (instance
        (type (;0;) u64)
        (export (;1;) "instant" (type (eq 0)))
        (type (;2;) (func (result 1)))
        (export (;0;) "now" (func (type 2)))
      )
    )
    (import "wasi:clocks/monotonic-clock@0.2.3" (instance $wasi:clocks/monotonic-clock@0.2.3 (;12;) (type $ty-wasi:clocks/monotonic-clock@0.2.3)))
    (type $ty-wasi:clocks/wall-clock@0.2.3 (;20;)
      (instance
        (type (;0;) (record (field "seconds" u64) (field "nanoseconds" u32)))
        (export (;1;) "datetime" (type (eq 0)))
        (type (;2;) (func (result 1)))
        (export (;0;) "now" (func (type 2)))
      )
    )
    (import "wasi:clocks/wall-clock@0.2.3" (instance $wasi:clocks/wall-clock@0.2.3 (;13;) (type $ty-wasi:clocks/wall-clock@0.2.3)))
    (alias export $wasi:io/streams@0.2.3 "error" (type $"#type21 error" (@name "error") (;21;)))
    (alias export $wasi:io/streams@0.2.3 "input-stream" (type $"#type22 input-stream" (@name "input-stream") (;22;)))
    (alias export $wasi:io/streams@0.2.3 "output-stream" (type $"#type23 output-stream" (@name "output-stream") (;23;)))
    (alias export $wasi:clocks/wall-clock@0.2.3 "datetime" (type $datetime (;24;)))
    (type $ty-wasi:filesystem/types@0.2.3 (;25;)
      (instance
        (export (;0;) "directory-entry-stream" (type (sub resource)))
        (export (;1;) "descriptor" (type (sub resource)))
        (type (;2;) (flags "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync" "mutate-directory"))
        (export (;3;) "descriptor-flags" (type (eq 2)))
        (type (;4;) (enum "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist" "file-too-large" "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory" "loop" "too-many-links" "message-size" "name-too-long" "no-device" "no-entry" "no-lock" "insufficient-memory" "insufficient-space" "not-directory" "not-empty" "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted" "pipe" "read-only" "invalid-seek" "text-file-busy" "cross-device"))
        (export (;5;) "error-code" (type (eq 4)))
        (alias outer 1 $"#type21 error" (type (;6;)))
        (export (;7;) "error" (type (eq 6)))
        (type (;8;) (enum "unknown" "block-device" "character-device" "directory" "fifo" "symbolic-link" "regular-file" "socket"))
        (export (;9;) "descriptor-type" (type (eq 8)))
        (type (;10;) (record (field "type" 9) (field "name" string)))
        (export (;11;) "directory-entry" (type (eq 10)))
        (type (;12;) (flags "symlink-follow"))
        (export (;13;) "path-flags" (type (eq 12)))
        (type (;14;) (flags "create" "directory" "exclusive" "truncate"))
        (export (;15;) "open-flags" (type (eq 14)))
        (type (;16;) u64)
        (export (;17;) "filesize" (type (eq 16)))
        (alias outer 1 $"#type22 input-stream" (type (;18;)))
        (export (;19;) "input-stream" (type (eq 18)))
        (alias outer 1 $"#type23 output-stream" (type (;20;)))
        (export (;21;) "output-stream" (type (eq 20)))
        (type (;22;) u64)
        (export (;23;) "link-count" (type (eq 22)))
        (alias outer 1 $datetime (type (;24;)))
        (export (;25;) "datetime" (type (eq 24)))
        (type (;26;) (option 25))
        (type (;27;) (record (field "type" 9) (field "link-count" 23) (field "size" 17) (field "data-access-timestamp" 26) (field "data-modification-timestamp" 26) (field "status-change-timestamp" 26)))
        (export (;28;) "descriptor-stat" (type (eq 27)))
        (type (;29;) (record (field "lower" u64) (field "upper" u64)))
        (export (;30;) "metadata-hash-value" (type (eq 29)))
        (type (;31;) (borrow 1))
        (type (;32;) (own 19))
        (type (;33;) (result 32 (error 5)))
        (type (;34;) (func (param "self" 31) (param "offset" 17) (result 33)))
        (export (;0;) "[method]descriptor.read-via-stream" (func (type 34)))
        (type (;35;) (own 21))
        (type (;36;) (result 35 (error 5)))
        (type (;37;) (func (param "self" 31) (param "offset" 17) (result 36)))
        (export (;1;) "[method]descriptor.write-via-stream" (func (type 37)))
        (type (;38;) (func (param "self" 31) (result 36)))
        (export (;2;) "[method]descriptor.append-via-stream" (func (type 38)))
        (type (;39;) (result 3 (error 5)))
        (type (;40;) (func (param "self" 31) (result 39)))
        (export (;3;) "[method]descriptor.get-flags" (func (type 40)))
        (type (;41;) (result 9 (error 5)))
        (type (;42;) (func (param "self" 31) (result 41)))
        (export (;4;) "[method]descriptor.get-type" (func (type 42)))
        (type (;43;) (own 0))
        (type (;44;) (result 43 (error 5)))
        (type (;45;) (func (param "self" 31) (result 44)))
        (export (;5;) "[method]descriptor.read-directory" (func (type 45)))
        (type (;46;) (result 28 (error 5)))
        (type (;47;) (func (param "self" 31) (result 46)))
        (export (;6;) "[method]descriptor.stat" (func (type 47)))
        (type (;48;) (own 1))
        (type (;49;) (result 48 (error 5)))
        (type (;50;) (func (param "self" 31) (param "path-flags" 13) (param "path" string) (param "open-flags" 15) (param "flags" 3) (result 49)))
        (export (;7;) "[method]descriptor.open-at" (func (type 50)))
        (type (;51;) (result 30 (error 5)))
        (type (;52;) (func (param "self" 31) (result 51)))
        (export (;8;) "[method]descriptor.metadata-hash" (func (type 52)))
        (type (;53;) (func (param "self" 31) (param "path-flags" 13) (param "path" string) (result 51)))
        (export (;9;) "[method]descriptor.metadata-hash-at" (func (type 53)))
        (type (;54;) (borrow 0))
        (type (;55;) (option 11))
        (type (;56;) (result 55 (error 5)))
        (type (;57;) (func (param "self" 54) (result 56)))
        (export (;10;) "[method]directory-entry-stream.read-directory-entry" (func (type 57)))
        (type (;58;) (borrow 7))
        (type (;59;) (option 5))
        (type (;60;) (func (param "err" 58) (result 59)))
        (export (;11;) "filesystem-error-code" (func (type 60)))
      )
    )
    (import "wasi:filesystem/types@0.2.3" (instance $wasi:filesystem/types@0.2.3 (;14;) (type $ty-wasi:filesystem/types@0.2.3)))
    (alias export $wasi:filesystem/types@0.2.3 "descriptor" (type $descriptor (;26;)))
    (type $ty-wasi:filesystem/preopens@0.2.3 (;27;)
      (instance
        (alias outer 1 $descriptor (type (;0;)))
        (export (;1;) "descriptor" (type (eq 0)))
        (type (;2;) (own 1))
        (type (;3;) (tuple 2 string))
        (type (;4;) (list 3))
        (type (;5;) (func (result 4)))
        (export (;0;) "get-directories" (func (type 5)))
      )
    )
    (import "wasi:filesystem/preopens@0.2.3" (instance $wasi:filesystem/preopens@0.2.3 (;15;) (type $ty-wasi:filesystem/preopens@0.2.3)))
    (core module $main (;0;)
      (type (;0;) (func (param i32) (result i32)))
      (type (;1;) (func (param i32 i32 i32) (result i32)))
      (type (;2;) (func (param i32 i64 i32) (result i64)))
      (type (;3;) (func (param i32 i32) (result i32)))
      (type (;4;) (func (param i32 i64 i32) (result i32)))
      (type (;5;) (func (param i32 i32 i32 i32) (result i32)))
      (type (;6;) (func (param i32 i32 i32 i64 i32) (result i32)))
      (type (;7;) (func (param i32 i64 i32 i32) (result i32)))
      (type (;8;) (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (type (;9;) (func (param i32)))
      (type (;10;) (func))
      (type (;11;) (func (param i32 i32 i32 i32 i32) (result i32)))
      (type (;12;) (func (result i32)))
      (type (;13;) (func (param i32 i32)))
      (type (;14;) (func (param i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (type (;15;) (func (param i32 i32 i32)))
      (type (;16;) (func (param i32 i32 i32 i32 i32)))
      (type (;17;) (func (param f64 i32) (result f64)))
      (import "wasi_snapshot_preview1" "environ_get" (func $__imported_wasi_snapshot_preview1_environ_get (;0;) (type 3) (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "environ_sizes_get" (func $__imported_wasi_snapshot_preview1_environ_sizes_get (;1;) (type 3) (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "clock_time_get" (func $__imported_wasi_snapshot_preview1_clock_time_get (;2;) (type 4) (param i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_close" (func $__imported_wasi_snapshot_preview1_fd_close (;3;) (type 0) (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_fdstat_get" (func $__imported_wasi_snapshot_preview1_fd_fdstat_get (;4;) (type 3) (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_fdstat_set_flags" (func $__imported_wasi_snapshot_preview1_fd_fdstat_set_flags (;5;) (type 3) (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_get" (func $__imported_wasi_snapshot_preview1_fd_prestat_get (;6;) (type 3) (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $__imported_wasi_snapshot_preview1_fd_prestat_dir_name (;7;) (type 1) (param i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $__imported_wasi_snapshot_preview1_fd_read (;8;) (type 5) (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_readdir" (func $__imported_wasi_snapshot_preview1_fd_readdir (;9;) (type 6) (param i32 i32 i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_seek" (func $__imported_wasi_snapshot_preview1_fd_seek (;10;) (type 7) (param i32 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $__imported_wasi_snapshot_preview1_fd_write (;11;) (type 5) (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_open" (func $__imported_wasi_snapshot_preview1_path_open (;12;) (type 8) (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $__imported_wasi_snapshot_preview1_proc_exit (;13;) (type 9) (param i32)))
      (table (;0;) 6 6 funcref)
      (memory (;0;) 2)
      (global $__stack_pointer (;0;) (mut i32) i32.const 70928)
      (export "memory" (memory 0))
      (export "_start" (func $_start.command_export))
      (export "cabi_realloc" (func $cabi_realloc.command_export))
      (elem (;0;) (i32.const 1) func $__stdio_seek $__stdio_write $__stdio_read $__stdio_close $__stdout_write)
      (func $__wasm_call_ctors (;14;) (type 10)
        call $__wasilibc_initialize_environ_eagerly
        call $__wasilibc_populate_preopens
      )
      (func $undefined_weak:__wasilibc_find_relpath_alloc (;15;) (type 11) (param i32 i32 i32 i32 i32) (result i32)
        unreachable
      )
      (func $_start (;16;) (type 10)
        (local i32)
        block ;; label = @1
          call $__original_main
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          call $exit
          unreachable
        end
      )
      (func $__original_main (;17;) (type 12) (result i32)
        (local i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 400
        i32.sub
        local.tee 0
        global.set $__stack_pointer
        i32.const 0
        local.set 1
        local.get 0
        i32.const 0
        i32.store offset=112
        i32.const 1189
        local.get 0
        i32.const 112
        i32.add
        call $printf
        drop
        block ;; label = @1
          i32.const 0
          i32.load offset=4296
          local.tee 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 2
          i32.load
          local.tee 3
          i32.eqz
          br_if 0 (;@1;)
          local.get 2
          i32.const 4
          i32.add
          local.set 2
          i32.const 0
          local.set 1
          loop ;; label = @2
            local.get 0
            local.get 3
            i32.store offset=96
            i32.const 1105
            local.get 0
            i32.const 96
            i32.add
            call $printf
            drop
            local.get 1
            i32.const 1
            i32.add
            local.set 1
            local.get 2
            i32.load
            local.set 3
            local.get 2
            i32.const 4
            i32.add
            local.set 2
            local.get 3
            br_if 0 (;@2;)
          end
        end
        local.get 0
        local.get 1
        i32.store offset=80
        i32.const 1180
        local.get 0
        i32.const 80
        i32.add
        call $printf
        drop
        block ;; label = @1
          block ;; label = @2
            i32.const 1332
            local.get 0
            i32.const 384
            i32.add
            call $__clock_gettime
            br_if 0 (;@2;)
            i32.const 1070
            call $puts
            drop
            br 1 (;@1;)
          end
          local.get 0
          i32.const 0
          i32.load offset=4272
          call $strerror
          i32.store offset=64
          i32.const 1138
          local.get 0
          i32.const 64
          i32.add
          call $printf
          drop
        end
        block ;; label = @1
          block ;; label = @2
            i32.const 1094
            call $opendir
            local.tee 2
            i32.eqz
            br_if 0 (;@2;)
            block ;; label = @3
              local.get 2
              call $readdir
              local.tee 3
              i32.eqz
              br_if 0 (;@3;)
              loop ;; label = @4
                local.get 0
                local.get 3
                i32.const 9
                i32.add
                i32.store offset=48
                i32.const 1113
                local.get 0
                i32.const 48
                i32.add
                call $printf
                drop
                local.get 2
                call $readdir
                local.tee 3
                br_if 0 (;@4;)
              end
            end
            local.get 2
            call $closedir
            drop
            br 1 (;@1;)
          end
          local.get 0
          i32.const 0
          i32.load offset=4272
          call $strerror
          i32.store offset=36
          local.get 0
          i32.const 1094
          i32.store offset=32
          i32.const 1148
          local.get 0
          i32.const 32
          i32.add
          call $printf
          drop
        end
        block ;; label = @1
          block ;; label = @2
            i32.const 1053
            i32.const 1064
            call $fopen
            local.tee 3
            br_if 0 (;@2;)
            local.get 0
            i32.const 0
            i32.load offset=4272
            call $strerror
            i32.store offset=4
            local.get 0
            i32.const 1053
            i32.store
            i32.const 1165
            local.get 0
            call $printf
            drop
            br 1 (;@1;)
          end
          local.get 0
          i32.const 128
          i32.add
          local.get 0
          i32.const 128
          i32.add
          i32.const 1
          i32.const 255
          local.get 3
          call $fread
          local.tee 2
          i32.add
          i32.const 0
          i32.store8
          local.get 0
          local.get 2
          i32.store offset=16
          local.get 0
          local.get 0
          i32.const 128
          i32.add
          i32.store offset=20
          i32.const 1124
          local.get 0
          i32.const 16
          i32.add
          call $printf
          drop
          local.get 3
          call $fclose
          drop
        end
        local.get 0
        i32.const 400
        i32.add
        global.set $__stack_pointer
        i32.const 0
      )
      (func $cabi_realloc (;18;) (type 5) (param i32 i32 i32 i32) (result i32)
        block ;; label = @1
          local.get 3
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            br_if 0 (;@2;)
            local.get 2
            i32.const 16
            local.get 2
            i32.const 16
            i32.gt_u
            select
            local.get 3
            i32.const 15
            i32.add
            i32.const -16
            i32.and
            call $aligned_alloc
            local.tee 2
            br_if 1 (;@1;)
            unreachable
            unreachable
          end
          local.get 0
          local.get 3
          call $realloc
          local.set 2
        end
        local.get 2
      )
      (func $malloc (;19;) (type 0) (param i32) (result i32)
        local.get 0
        call $dlmalloc
      )
      (func $dlmalloc (;20;) (type 0) (param i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          i32.const 0
          i32.load offset=3800
          br_if 0 (;@1;)
          i32.const 0
          call $sbrk
          i32.const 70928
          i32.sub
          local.tee 2
          i32.const 89
          i32.lt_u
          br_if 0 (;@1;)
          i32.const 0
          local.set 3
          block ;; label = @2
            i32.const 0
            i32.load offset=4248
            local.tee 4
            br_if 0 (;@2;)
            i32.const 0
            i64.const -1
            i64.store offset=4260 align=4
            i32.const 0
            i64.const 281474976776192
            i64.store offset=4252 align=4
            i32.const 0
            local.get 1
            i32.const 8
            i32.add
            i32.const -16
            i32.and
            i32.const 1431655768
            i32.xor
            local.tee 4
            i32.store offset=4248
            i32.const 0
            i32.const 0
            i32.store offset=4268
            i32.const 0
            i32.const 0
            i32.store offset=4220
          end
          i32.const 0
          local.get 2
          i32.store offset=4228
          i32.const 0
          i32.const 70928
          i32.store offset=4224
          i32.const 0
          i32.const 70928
          i32.store offset=3792
          i32.const 0
          local.get 4
          i32.store offset=3812
          i32.const 0
          i32.const -1
          i32.store offset=3808
          loop ;; label = @2
            local.get 3
            i32.const 3836
            i32.add
            local.get 3
            i32.const 3824
            i32.add
            local.tee 4
            i32.store
            local.get 4
            local.get 3
            i32.const 3816
            i32.add
            local.tee 5
            i32.store
            local.get 3
            i32.const 3828
            i32.add
            local.get 5
            i32.store
            local.get 3
            i32.const 3844
            i32.add
            local.get 3
            i32.const 3832
            i32.add
            local.tee 5
            i32.store
            local.get 5
            local.get 4
            i32.store
            local.get 3
            i32.const 3852
            i32.add
            local.get 3
            i32.const 3840
            i32.add
            local.tee 4
            i32.store
            local.get 4
            local.get 5
            i32.store
            local.get 3
            i32.const 3848
            i32.add
            local.get 4
            i32.store
            local.get 3
            i32.const 32
            i32.add
            local.tee 3
            i32.const 256
            i32.ne
            br_if 0 (;@2;)
          end
          i32.const 70928
          i32.const -8
          i32.const 70928
          i32.sub
          i32.const 15
          i32.and
          i32.const 0
          i32.const 70928
          i32.const 8
          i32.add
          i32.const 15
          i32.and
          select
          local.tee 3
          i32.add
          local.tee 4
          i32.const 4
          i32.add
          local.get 2
          i32.const -56
          i32.add
          local.tee 5
          local.get 3
          i32.sub
          local.tee 3
          i32.const 1
          i32.or
          i32.store
          i32.const 0
          i32.const 0
          i32.load offset=4264
          i32.store offset=3804
          i32.const 0
          local.get 3
          i32.store offset=3788
          i32.const 0
          local.get 4
          i32.store offset=3800
          i32.const 70928
          local.get 5
          i32.add
          i32.const 56
          i32.store offset=4
        end
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                local.get 0
                                i32.const 236
                                i32.gt_u
                                br_if 0 (;@12;)
                                block ;; label = @13
                                  i32.const 0
                                  i32.load offset=3776
                                  local.tee 6
                                  i32.const 16
                                  local.get 0
                                  i32.const 19
                                  i32.add
                                  i32.const -16
                                  i32.and
                                  local.get 0
                                  i32.const 11
                                  i32.lt_u
                                  select
                                  local.tee 2
                                  i32.const 3
                                  i32.shr_u
                                  local.tee 4
                                  i32.shr_u
                                  local.tee 3
                                  i32.const 3
                                  i32.and
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  local.get 3
                                  i32.const 1
                                  i32.and
                                  local.get 4
                                  i32.or
                                  i32.const 1
                                  i32.xor
                                  local.tee 5
                                  i32.const 3
                                  i32.shl
                                  local.tee 0
                                  i32.const 3824
                                  i32.add
                                  i32.load
                                  local.tee 4
                                  i32.const 8
                                  i32.add
                                  local.set 3
                                  block ;; label = @14
                                    block ;; label = @15
                                      local.get 4
                                      i32.load offset=8
                                      local.tee 2
                                      local.get 0
                                      i32.const 3816
                                      i32.add
                                      local.tee 0
                                      i32.ne
                                      br_if 0 (;@15;)
                                      i32.const 0
                                      local.get 6
                                      i32.const -2
                                      local.get 5
                                      i32.rotl
                                      i32.and
                                      i32.store offset=3776
                                      br 1 (;@14;)
                                    end
                                    local.get 0
                                    local.get 2
                                    i32.store offset=8
                                    local.get 2
                                    local.get 0
                                    i32.store offset=12
                                  end
                                  local.get 4
                                  local.get 5
                                  i32.const 3
                                  i32.shl
                                  local.tee 5
                                  i32.const 3
                                  i32.or
                                  i32.store offset=4
                                  local.get 4
                                  local.get 5
                                  i32.add
                                  local.tee 4
                                  local.get 4
                                  i32.load offset=4
                                  i32.const 1
                                  i32.or
                                  i32.store offset=4
                                  br 12 (;@1;)
                                end
                                local.get 2
                                i32.const 0
                                i32.load offset=3784
                                local.tee 7
                                i32.le_u
                                br_if 1 (;@11;)
                                block ;; label = @13
                                  local.get 3
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  block ;; label = @14
                                    block ;; label = @15
                                      local.get 3
                                      local.get 4
                                      i32.shl
                                      i32.const 2
                                      local.get 4
                                      i32.shl
                                      local.tee 3
                                      i32.const 0
                                      local.get 3
                                      i32.sub
                                      i32.or
                                      i32.and
                                      local.tee 3
                                      i32.const 0
                                      local.get 3
                                      i32.sub
                                      i32.and
                                      i32.const -1
                                      i32.add
                                      local.tee 3
                                      local.get 3
                                      i32.const 12
                                      i32.shr_u
                                      i32.const 16
                                      i32.and
                                      local.tee 3
                                      i32.shr_u
                                      local.tee 4
                                      i32.const 5
                                      i32.shr_u
                                      i32.const 8
                                      i32.and
                                      local.tee 5
                                      local.get 3
                                      i32.or
                                      local.get 4
                                      local.get 5
                                      i32.shr_u
                                      local.tee 3
                                      i32.const 2
                                      i32.shr_u
                                      i32.const 4
                                      i32.and
                                      local.tee 4
                                      i32.or
                                      local.get 3
                                      local.get 4
                                      i32.shr_u
                                      local.tee 3
                                      i32.const 1
                                      i32.shr_u
                                      i32.const 2
                                      i32.and
                                      local.tee 4
                                      i32.or
                                      local.get 3
                                      local.get 4
                                      i32.shr_u
                                      local.tee 3
                                      i32.const 1
                                      i32.shr_u
                                      i32.const 1
                                      i32.and
                                      local.tee 4
                                      i32.or
                                      local.get 3
                                      local.get 4
                                      i32.shr_u
                                      i32.add
                                      local.tee 5
                                      i32.const 3
                                      i32.shl
                                      local.tee 0
                                      i32.const 3824
                                      i32.add
                                      i32.load
                                      local.tee 4
                                      i32.load offset=8
                                      local.tee 3
                                      local.get 0
                                      i32.const 3816
                                      i32.add
                                      local.tee 0
                                      i32.ne
                                      br_if 0 (;@15;)
                                      i32.const 0
                                      local.get 6
                                      i32.const -2
                                      local.get 5
                                      i32.rotl
                                      i32.and
                                      local.tee 6
                                      i32.store offset=3776
                                      br 1 (;@14;)
                                    end
                                    local.get 0
                                    local.get 3
                                    i32.store offset=8
                                    local.get 3
                                    local.get 0
                                    i32.store offset=12
                                  end
                                  local.get 4
                                  i32.const 8
                                  i32.add
                                  local.set 3
                                  local.get 4
                                  local.get 2
                                  i32.const 3
                                  i32.or
                                  i32.store offset=4
                                  local.get 4
                                  local.get 5
                                  i32.const 3
                                  i32.shl
                                  local.tee 5
                                  i32.add
                                  local.get 5
                                  local.get 2
                                  i32.sub
                                  local.tee 5
                                  i32.store
                                  local.get 4
                                  local.get 2
                                  i32.add
                                  local.tee 0
                                  local.get 5
                                  i32.const 1
                                  i32.or
                                  i32.store offset=4
                                  block ;; label = @14
                                    local.get 7
                                    i32.eqz
                                    br_if 0 (;@14;)
                                    local.get 7
                                    i32.const 3
                                    i32.shr_u
                                    local.tee 8
                                    i32.const 3
                                    i32.shl
                                    i32.const 3816
                                    i32.add
                                    local.set 2
                                    i32.const 0
                                    i32.load offset=3796
                                    local.set 4
                                    block ;; label = @15
                                      block ;; label = @16
                                        local.get 6
                                        i32.const 1
                                        local.get 8
                                        i32.shl
                                        local.tee 8
                                        i32.and
                                        br_if 0 (;@16;)
                                        i32.const 0
                                        local.get 6
                                        local.get 8
                                        i32.or
                                        i32.store offset=3776
                                        local.get 2
                                        local.set 8
                                        br 1 (;@15;)
                                      end
                                      local.get 2
                                      i32.load offset=8
                                      local.set 8
                                    end
                                    local.get 8
                                    local.get 4
                                    i32.store offset=12
                                    local.get 2
                                    local.get 4
                                    i32.store offset=8
                                    local.get 4
                                    local.get 2
                                    i32.store offset=12
                                    local.get 4
                                    local.get 8
                                    i32.store offset=8
                                  end
                                  i32.const 0
                                  local.get 0
                                  i32.store offset=3796
                                  i32.const 0
                                  local.get 5
                                  i32.store offset=3784
                                  br 12 (;@1;)
                                end
                                i32.const 0
                                i32.load offset=3780
                                local.tee 9
                                i32.eqz
                                br_if 1 (;@11;)
                                local.get 9
                                i32.const 0
                                local.get 9
                                i32.sub
                                i32.and
                                i32.const -1
                                i32.add
                                local.tee 3
                                local.get 3
                                i32.const 12
                                i32.shr_u
                                i32.const 16
                                i32.and
                                local.tee 3
                                i32.shr_u
                                local.tee 4
                                i32.const 5
                                i32.shr_u
                                i32.const 8
                                i32.and
                                local.tee 5
                                local.get 3
                                i32.or
                                local.get 4
                                local.get 5
                                i32.shr_u
                                local.tee 3
                                i32.const 2
                                i32.shr_u
                                i32.const 4
                                i32.and
                                local.tee 4
                                i32.or
                                local.get 3
                                local.get 4
                                i32.shr_u
                                local.tee 3
                                i32.const 1
                                i32.shr_u
                                i32.const 2
                                i32.and
                                local.tee 4
                                i32.or
                                local.get 3
                                local.get 4
                                i32.shr_u
                                local.tee 3
                                i32.const 1
                                i32.shr_u
                                i32.const 1
                                i32.and
                                local.tee 4
                                i32.or
                                local.get 3
                                local.get 4
                                i32.shr_u
                                i32.add
                                i32.const 2
                                i32.shl
                                i32.const 4080
                                i32.add
                                i32.load
                                local.tee 0
                                i32.load offset=4
                                i32.const -8
                                i32.and
                                local.get 2
                                i32.sub
                                local.set 4
                                local.get 0
                                local.set 5
                                block ;; label = @13
                                  loop ;; label = @14
                                    block ;; label = @15
                                      local.get 5
                                      i32.load offset=16
                                      local.tee 3
                                      br_if 0 (;@15;)
                                      local.get 5
                                      i32.const 20
                                      i32.add
                                      i32.load
                                      local.tee 3
                                      i32.eqz
                                      br_if 2 (;@13;)
                                    end
                                    local.get 3
                                    i32.load offset=4
                                    i32.const -8
                                    i32.and
                                    local.get 2
                                    i32.sub
                                    local.tee 5
                                    local.get 4
                                    local.get 5
                                    local.get 4
                                    i32.lt_u
                                    local.tee 5
                                    select
                                    local.set 4
                                    local.get 3
                                    local.get 0
                                    local.get 5
                                    select
                                    local.set 0
                                    local.get 3
                                    local.set 5
                                    br 0 (;@14;)
                                  end
                                end
                                local.get 0
                                i32.load offset=24
                                local.set 10
                                block ;; label = @13
                                  local.get 0
                                  i32.load offset=12
                                  local.tee 8
                                  local.get 0
                                  i32.eq
                                  br_if 0 (;@13;)
                                  i32.const 0
                                  i32.load offset=3792
                                  local.get 0
                                  i32.load offset=8
                                  local.tee 3
                                  i32.gt_u
                                  drop
                                  local.get 8
                                  local.get 3
                                  i32.store offset=8
                                  local.get 3
                                  local.get 8
                                  i32.store offset=12
                                  br 11 (;@2;)
                                end
                                block ;; label = @13
                                  local.get 0
                                  i32.const 20
                                  i32.add
                                  local.tee 5
                                  i32.load
                                  local.tee 3
                                  br_if 0 (;@13;)
                                  local.get 0
                                  i32.load offset=16
                                  local.tee 3
                                  i32.eqz
                                  br_if 3 (;@10;)
                                  local.get 0
                                  i32.const 16
                                  i32.add
                                  local.set 5
                                end
                                loop ;; label = @13
                                  local.get 5
                                  local.set 11
                                  local.get 3
                                  local.tee 8
                                  i32.const 20
                                  i32.add
                                  local.tee 5
                                  i32.load
                                  local.tee 3
                                  br_if 0 (;@13;)
                                  local.get 8
                                  i32.const 16
                                  i32.add
                                  local.set 5
                                  local.get 8
                                  i32.load offset=16
                                  local.tee 3
                                  br_if 0 (;@13;)
                                end
                                local.get 11
                                i32.const 0
                                i32.store
                                br 10 (;@2;)
                              end
                              i32.const -1
                              local.set 2
                              local.get 0
                              i32.const -65
                              i32.gt_u
                              br_if 0 (;@11;)
                              local.get 0
                              i32.const 19
                              i32.add
                              local.tee 3
                              i32.const -16
                              i32.and
                              local.set 2
                              i32.const 0
                              i32.load offset=3780
                              local.tee 7
                              i32.eqz
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 11
                              block ;; label = @12
                                local.get 2
                                i32.const 256
                                i32.lt_u
                                br_if 0 (;@12;)
                                i32.const 31
                                local.set 11
                                local.get 2
                                i32.const 16777215
                                i32.gt_u
                                br_if 0 (;@12;)
                                local.get 3
                                i32.const 8
                                i32.shr_u
                                local.tee 3
                                local.get 3
                                i32.const 1048320
                                i32.add
                                i32.const 16
                                i32.shr_u
                                i32.const 8
                                i32.and
                                local.tee 3
                                i32.shl
                                local.tee 4
                                local.get 4
                                i32.const 520192
                                i32.add
                                i32.const 16
                                i32.shr_u
                                i32.const 4
                                i32.and
                                local.tee 4
                                i32.shl
                                local.tee 5
                                local.get 5
                                i32.const 245760
                                i32.add
                                i32.const 16
                                i32.shr_u
                                i32.const 2
                                i32.and
                                local.tee 5
                                i32.shl
                                i32.const 15
                                i32.shr_u
                                local.get 3
                                local.get 4
                                i32.or
                                local.get 5
                                i32.or
                                i32.sub
                                local.tee 3
                                i32.const 1
                                i32.shl
                                local.get 2
                                local.get 3
                                i32.const 21
                                i32.add
                                i32.shr_u
                                i32.const 1
                                i32.and
                                i32.or
                                i32.const 28
                                i32.add
                                local.set 11
                              end
                              i32.const 0
                              local.get 2
                              i32.sub
                              local.set 4
                              block ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      local.get 11
                                      i32.const 2
                                      i32.shl
                                      i32.const 4080
                                      i32.add
                                      i32.load
                                      local.tee 5
                                      br_if 0 (;@15;)
                                      i32.const 0
                                      local.set 3
                                      i32.const 0
                                      local.set 8
                                      br 1 (;@14;)
                                    end
                                    i32.const 0
                                    local.set 3
                                    local.get 2
                                    i32.const 0
                                    i32.const 25
                                    local.get 11
                                    i32.const 1
                                    i32.shr_u
                                    i32.sub
                                    local.get 11
                                    i32.const 31
                                    i32.eq
                                    select
                                    i32.shl
                                    local.set 0
                                    i32.const 0
                                    local.set 8
                                    loop ;; label = @15
                                      block ;; label = @16
                                        local.get 5
                                        i32.load offset=4
                                        i32.const -8
                                        i32.and
                                        local.get 2
                                        i32.sub
                                        local.tee 6
                                        local.get 4
                                        i32.ge_u
                                        br_if 0 (;@16;)
                                        local.get 6
                                        local.set 4
                                        local.get 5
                                        local.set 8
                                        local.get 6
                                        br_if 0 (;@16;)
                                        i32.const 0
                                        local.set 4
                                        local.get 5
                                        local.set 8
                                        local.get 5
                                        local.set 3
                                        br 3 (;@13;)
                                      end
                                      local.get 3
                                      local.get 5
                                      i32.const 20
                                      i32.add
                                      i32.load
                                      local.tee 6
                                      local.get 6
                                      local.get 5
                                      local.get 0
                                      i32.const 29
                                      i32.shr_u
                                      i32.const 4
                                      i32.and
                                      i32.add
                                      i32.const 16
                                      i32.add
                                      i32.load
                                      local.tee 5
                                      i32.eq
                                      select
                                      local.get 3
                                      local.get 6
                                      select
                                      local.set 3
                                      local.get 0
                                      i32.const 1
                                      i32.shl
                                      local.set 0
                                      local.get 5
                                      br_if 0 (;@15;)
                                    end
                                  end
                                  block ;; label = @14
                                    local.get 3
                                    local.get 8
                                    i32.or
                                    br_if 0 (;@14;)
                                    i32.const 0
                                    local.set 8
                                    i32.const 2
                                    local.get 11
                                    i32.shl
                                    local.tee 3
                                    i32.const 0
                                    local.get 3
                                    i32.sub
                                    i32.or
                                    local.get 7
                                    i32.and
                                    local.tee 3
                                    i32.eqz
                                    br_if 3 (;@11;)
                                    local.get 3
                                    i32.const 0
                                    local.get 3
                                    i32.sub
                                    i32.and
                                    i32.const -1
                                    i32.add
                                    local.tee 3
                                    local.get 3
                                    i32.const 12
                                    i32.shr_u
                                    i32.const 16
                                    i32.and
                                    local.tee 3
                                    i32.shr_u
                                    local.tee 5
                                    i32.const 5
                                    i32.shr_u
                                    i32.const 8
                                    i32.and
                                    local.tee 0
                                    local.get 3
                                    i32.or
                                    local.get 5
                                    local.get 0
                                    i32.shr_u
                                    local.tee 3
                                    i32.const 2
                                    i32.shr_u
                                    i32.const 4
                                    i32.and
                                    local.tee 5
                                    i32.or
                                    local.get 3
                                    local.get 5
                                    i32.shr_u
                                    local.tee 3
                                    i32.const 1
                                    i32.shr_u
                                    i32.const 2
                                    i32.and
                                    local.tee 5
                                    i32.or
                                    local.get 3
                                    local.get 5
                                    i32.shr_u
                                    local.tee 3
                                    i32.const 1
                                    i32.shr_u
                                    i32.const 1
                                    i32.and
                                    local.tee 5
                                    i32.or
                                    local.get 3
                                    local.get 5
                                    i32.shr_u
                                    i32.add
                                    i32.const 2
                                    i32.shl
                                    i32.const 4080
                                    i32.add
                                    i32.load
                                    local.set 3
                                  end
                                  local.get 3
                                  i32.eqz
                                  br_if 1 (;@12;)
                                end
                                loop ;; label = @13
                                  local.get 3
                                  i32.load offset=4
                                  i32.const -8
                                  i32.and
                                  local.get 2
                                  i32.sub
                                  local.tee 6
                                  local.get 4
                                  i32.lt_u
                                  local.set 0
                                  block ;; label = @14
                                    local.get 3
                                    i32.load offset=16
                                    local.tee 5
                                    br_if 0 (;@14;)
                                    local.get 3
                                    i32.const 20
                                    i32.add
                                    i32.load
                                    local.set 5
                                  end
                                  local.get 6
                                  local.get 4
                                  local.get 0
                                  select
                                  local.set 4
                                  local.get 3
                                  local.get 8
                                  local.get 0
                                  select
                                  local.set 8
                                  local.get 5
                                  local.set 3
                                  local.get 5
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 8
                              i32.eqz
                              br_if 0 (;@11;)
                              local.get 4
                              i32.const 0
                              i32.load offset=3784
                              local.get 2
                              i32.sub
                              i32.ge_u
                              br_if 0 (;@11;)
                              local.get 8
                              i32.load offset=24
                              local.set 11
                              block ;; label = @12
                                local.get 8
                                i32.load offset=12
                                local.tee 0
                                local.get 8
                                i32.eq
                                br_if 0 (;@12;)
                                i32.const 0
                                i32.load offset=3792
                                local.get 8
                                i32.load offset=8
                                local.tee 3
                                i32.gt_u
                                drop
                                local.get 0
                                local.get 3
                                i32.store offset=8
                                local.get 3
                                local.get 0
                                i32.store offset=12
                                br 9 (;@3;)
                              end
                              block ;; label = @12
                                local.get 8
                                i32.const 20
                                i32.add
                                local.tee 5
                                i32.load
                                local.tee 3
                                br_if 0 (;@12;)
                                local.get 8
                                i32.load offset=16
                                local.tee 3
                                i32.eqz
                                br_if 3 (;@9;)
                                local.get 8
                                i32.const 16
                                i32.add
                                local.set 5
                              end
                              loop ;; label = @12
                                local.get 5
                                local.set 6
                                local.get 3
                                local.tee 0
                                i32.const 20
                                i32.add
                                local.tee 5
                                i32.load
                                local.tee 3
                                br_if 0 (;@12;)
                                local.get 0
                                i32.const 16
                                i32.add
                                local.set 5
                                local.get 0
                                i32.load offset=16
                                local.tee 3
                                br_if 0 (;@12;)
                              end
                              local.get 6
                              i32.const 0
                              i32.store
                              br 8 (;@3;)
                            end
                            block ;; label = @11
                              i32.const 0
                              i32.load offset=3784
                              local.tee 3
                              local.get 2
                              i32.lt_u
                              br_if 0 (;@11;)
                              i32.const 0
                              i32.load offset=3796
                              local.set 4
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 3
                                  local.get 2
                                  i32.sub
                                  local.tee 5
                                  i32.const 16
                                  i32.lt_u
                                  br_if 0 (;@13;)
                                  local.get 4
                                  local.get 2
                                  i32.add
                                  local.tee 0
                                  local.get 5
                                  i32.const 1
                                  i32.or
                                  i32.store offset=4
                                  i32.const 0
                                  local.get 5
                                  i32.store offset=3784
                                  i32.const 0
                                  local.get 0
                                  i32.store offset=3796
                                  local.get 4
                                  local.get 3
                                  i32.add
                                  local.get 5
                                  i32.store
                                  local.get 4
                                  local.get 2
                                  i32.const 3
                                  i32.or
                                  i32.store offset=4
                                  br 1 (;@12;)
                                end
                                local.get 4
                                local.get 3
                                i32.const 3
                                i32.or
                                i32.store offset=4
                                local.get 4
                                local.get 3
                                i32.add
                                local.tee 3
                                local.get 3
                                i32.load offset=4
                                i32.const 1
                                i32.or
                                i32.store offset=4
                                i32.const 0
                                i32.const 0
                                i32.store offset=3796
                                i32.const 0
                                i32.const 0
                                i32.store offset=3784
                              end
                              local.get 4
                              i32.const 8
                              i32.add
                              local.set 3
                              br 10 (;@1;)
                            end
                            block ;; label = @11
                              i32.const 0
                              i32.load offset=3788
                              local.tee 0
                              local.get 2
                              i32.le_u
                              br_if 0 (;@11;)
                              i32.const 0
                              i32.load offset=3800
                              local.tee 3
                              local.get 2
                              i32.add
                              local.tee 4
                              local.get 0
                              local.get 2
                              i32.sub
                              local.tee 5
                              i32.const 1
                              i32.or
                              i32.store offset=4
                              i32.const 0
                              local.get 5
                              i32.store offset=3788
                              i32.const 0
                              local.get 4
                              i32.store offset=3800
                              local.get 3
                              local.get 2
                              i32.const 3
                              i32.or
                              i32.store offset=4
                              local.get 3
                              i32.const 8
                              i32.add
                              local.set 3
                              br 10 (;@1;)
                            end
                            block ;; label = @11
                              block ;; label = @12
                                i32.const 0
                                i32.load offset=4248
                                i32.eqz
                                br_if 0 (;@12;)
                                i32.const 0
                                i32.load offset=4256
                                local.set 4
                                br 1 (;@11;)
                              end
                              i32.const 0
                              i64.const -1
                              i64.store offset=4260 align=4
                              i32.const 0
                              i64.const 281474976776192
                              i64.store offset=4252 align=4
                              i32.const 0
                              local.get 1
                              i32.const 12
                              i32.add
                              i32.const -16
                              i32.and
                              i32.const 1431655768
                              i32.xor
                              i32.store offset=4248
                              i32.const 0
                              i32.const 0
                              i32.store offset=4268
                              i32.const 0
                              i32.const 0
                              i32.store offset=4220
                              i32.const 65536
                              local.set 4
                            end
                            i32.const 0
                            local.set 3
                            block ;; label = @11
                              local.get 4
                              local.get 2
                              i32.const 71
                              i32.add
                              local.tee 7
                              i32.add
                              local.tee 6
                              i32.const 0
                              local.get 4
                              i32.sub
                              local.tee 11
                              i32.and
                              local.tee 8
                              local.get 2
                              i32.gt_u
                              br_if 0 (;@11;)
                              i32.const 0
                              i32.const 48
                              i32.store offset=4272
                              br 10 (;@1;)
                            end
                            block ;; label = @11
                              i32.const 0
                              i32.load offset=4216
                              local.tee 3
                              i32.eqz
                              br_if 0 (;@11;)
                              block ;; label = @12
                                i32.const 0
                                i32.load offset=4208
                                local.tee 4
                                local.get 8
                                i32.add
                                local.tee 5
                                local.get 4
                                i32.le_u
                                br_if 0 (;@12;)
                                local.get 5
                                local.get 3
                                i32.le_u
                                br_if 1 (;@11;)
                              end
                              i32.const 0
                              local.set 3
                              i32.const 0
                              i32.const 48
                              i32.store offset=4272
                              br 10 (;@1;)
                            end
                            i32.const 0
                            i32.load8_u offset=4220
                            i32.const 4
                            i32.and
                            br_if 4 (;@6;)
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  i32.const 0
                                  i32.load offset=3800
                                  local.tee 4
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  i32.const 4224
                                  local.set 3
                                  loop ;; label = @14
                                    block ;; label = @15
                                      local.get 3
                                      i32.load
                                      local.tee 5
                                      local.get 4
                                      i32.gt_u
                                      br_if 0 (;@15;)
                                      local.get 5
                                      local.get 3
                                      i32.load offset=4
                                      i32.add
                                      local.get 4
                                      i32.gt_u
                                      br_if 3 (;@12;)
                                    end
                                    local.get 3
                                    i32.load offset=8
                                    local.tee 3
                                    br_if 0 (;@14;)
                                  end
                                end
                                i32.const 0
                                call $sbrk
                                local.tee 0
                                i32.const -1
                                i32.eq
                                br_if 5 (;@7;)
                                local.get 8
                                local.set 6
                                block ;; label = @13
                                  i32.const 0
                                  i32.load offset=4252
                                  local.tee 3
                                  i32.const -1
                                  i32.add
                                  local.tee 4
                                  local.get 0
                                  i32.and
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  local.get 8
                                  local.get 0
                                  i32.sub
                                  local.get 4
                                  local.get 0
                                  i32.add
                                  i32.const 0
                                  local.get 3
                                  i32.sub
                                  i32.and
                                  i32.add
                                  local.set 6
                                end
                                local.get 6
                                local.get 2
                                i32.le_u
                                br_if 5 (;@7;)
                                local.get 6
                                i32.const 2147483646
                                i32.gt_u
                                br_if 5 (;@7;)
                                block ;; label = @13
                                  i32.const 0
                                  i32.load offset=4216
                                  local.tee 3
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  i32.const 0
                                  i32.load offset=4208
                                  local.tee 4
                                  local.get 6
                                  i32.add
                                  local.tee 5
                                  local.get 4
                                  i32.le_u
                                  br_if 6 (;@7;)
                                  local.get 5
                                  local.get 3
                                  i32.gt_u
                                  br_if 6 (;@7;)
                                end
                                local.get 6
                                call $sbrk
                                local.tee 3
                                local.get 0
                                i32.ne
                                br_if 1 (;@11;)
                                br 7 (;@5;)
                              end
                              local.get 6
                              local.get 0
                              i32.sub
                              local.get 11
                              i32.and
                              local.tee 6
                              i32.const 2147483646
                              i32.gt_u
                              br_if 4 (;@7;)
                              local.get 6
                              call $sbrk
                              local.tee 0
                              local.get 3
                              i32.load
                              local.get 3
                              i32.load offset=4
                              i32.add
                              i32.eq
                              br_if 3 (;@8;)
                              local.get 0
                              local.set 3
                            end
                            block ;; label = @11
                              local.get 3
                              i32.const -1
                              i32.eq
                              br_if 0 (;@11;)
                              local.get 2
                              i32.const 72
                              i32.add
                              local.get 6
                              i32.le_u
                              br_if 0 (;@11;)
                              block ;; label = @12
                                local.get 7
                                local.get 6
                                i32.sub
                                i32.const 0
                                i32.load offset=4256
                                local.tee 4
                                i32.add
                                i32.const 0
                                local.get 4
                                i32.sub
                                i32.and
                                local.tee 4
                                i32.const 2147483646
                                i32.le_u
                                br_if 0 (;@12;)
                                local.get 3
                                local.set 0
                                br 7 (;@5;)
                              end
                              block ;; label = @12
                                local.get 4
                                call $sbrk
                                i32.const -1
                                i32.eq
                                br_if 0 (;@12;)
                                local.get 4
                                local.get 6
                                i32.add
                                local.set 6
                                local.get 3
                                local.set 0
                                br 7 (;@5;)
                              end
                              i32.const 0
                              local.get 6
                              i32.sub
                              call $sbrk
                              drop
                              br 4 (;@7;)
                            end
                            local.get 3
                            local.set 0
                            local.get 3
                            i32.const -1
                            i32.ne
                            br_if 5 (;@5;)
                            br 3 (;@7;)
                          end
                          i32.const 0
                          local.set 8
                          br 7 (;@2;)
                        end
                        i32.const 0
                        local.set 0
                        br 5 (;@3;)
                      end
                      local.get 0
                      i32.const -1
                      i32.ne
                      br_if 2 (;@5;)
                    end
                    i32.const 0
                    i32.const 0
                    i32.load offset=4220
                    i32.const 4
                    i32.or
                    i32.store offset=4220
                  end
                  local.get 8
                  i32.const 2147483646
                  i32.gt_u
                  br_if 1 (;@4;)
                  local.get 8
                  call $sbrk
                  local.set 0
                  i32.const 0
                  call $sbrk
                  local.set 3
                  local.get 0
                  i32.const -1
                  i32.eq
                  br_if 1 (;@4;)
                  local.get 3
                  i32.const -1
                  i32.eq
                  br_if 1 (;@4;)
                  local.get 0
                  local.get 3
                  i32.ge_u
                  br_if 1 (;@4;)
                  local.get 3
                  local.get 0
                  i32.sub
                  local.tee 6
                  local.get 2
                  i32.const 56
                  i32.add
                  i32.le_u
                  br_if 1 (;@4;)
                end
                i32.const 0
                i32.const 0
                i32.load offset=4208
                local.get 6
                i32.add
                local.tee 3
                i32.store offset=4208
                block ;; label = @5
                  local.get 3
                  i32.const 0
                  i32.load offset=4212
                  i32.le_u
                  br_if 0 (;@5;)
                  i32.const 0
                  local.get 3
                  i32.store offset=4212
                end
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        i32.const 0
                        i32.load offset=3800
                        local.tee 4
                        i32.eqz
                        br_if 0 (;@8;)
                        i32.const 4224
                        local.set 3
                        loop ;; label = @9
                          local.get 0
                          local.get 3
                          i32.load
                          local.tee 5
                          local.get 3
                          i32.load offset=4
                          local.tee 8
                          i32.add
                          i32.eq
                          br_if 2 (;@7;)
                          local.get 3
                          i32.load offset=8
                          local.tee 3
                          br_if 0 (;@9;)
                          br 3 (;@6;)
                        end
                      end
                      block ;; label = @8
                        block ;; label = @9
                          i32.const 0
                          i32.load offset=3792
                          local.tee 3
                          i32.eqz
                          br_if 0 (;@9;)
                          local.get 0
                          local.get 3
                          i32.ge_u
                          br_if 1 (;@8;)
                        end
                        i32.const 0
                        local.get 0
                        i32.store offset=3792
                      end
                      i32.const 0
                      local.set 3
                      i32.const 0
                      local.get 6
                      i32.store offset=4228
                      i32.const 0
                      local.get 0
                      i32.store offset=4224
                      i32.const 0
                      i32.const -1
                      i32.store offset=3808
                      i32.const 0
                      i32.const 0
                      i32.load offset=4248
                      i32.store offset=3812
                      i32.const 0
                      i32.const 0
                      i32.store offset=4236
                      loop ;; label = @8
                        local.get 3
                        i32.const 3836
                        i32.add
                        local.get 3
                        i32.const 3824
                        i32.add
                        local.tee 4
                        i32.store
                        local.get 4
                        local.get 3
                        i32.const 3816
                        i32.add
                        local.tee 5
                        i32.store
                        local.get 3
                        i32.const 3828
                        i32.add
                        local.get 5
                        i32.store
                        local.get 3
                        i32.const 3844
                        i32.add
                        local.get 3
                        i32.const 3832
                        i32.add
                        local.tee 5
                        i32.store
                        local.get 5
                        local.get 4
                        i32.store
                        local.get 3
                        i32.const 3852
                        i32.add
                        local.get 3
                        i32.const 3840
                        i32.add
                        local.tee 4
                        i32.store
                        local.get 4
                        local.get 5
                        i32.store
                        local.get 3
                        i32.const 3848
                        i32.add
                        local.get 4
                        i32.store
                        local.get 3
                        i32.const 32
                        i32.add
                        local.tee 3
                        i32.const 256
                        i32.ne
                        br_if 0 (;@8;)
                      end
                      local.get 0
                      i32.const -8
                      local.get 0
                      i32.sub
                      i32.const 15
                      i32.and
                      i32.const 0
                      local.get 0
                      i32.const 8
                      i32.add
                      i32.const 15
                      i32.and
                      select
                      local.tee 3
                      i32.add
                      local.tee 4
                      local.get 6
                      i32.const -56
                      i32.add
                      local.tee 5
                      local.get 3
                      i32.sub
                      local.tee 3
                      i32.const 1
                      i32.or
                      i32.store offset=4
                      i32.const 0
                      i32.const 0
                      i32.load offset=4264
                      i32.store offset=3804
                      i32.const 0
                      local.get 3
                      i32.store offset=3788
                      i32.const 0
                      local.get 4
                      i32.store offset=3800
                      local.get 0
                      local.get 5
                      i32.add
                      i32.const 56
                      i32.store offset=4
                      br 2 (;@5;)
                    end
                    local.get 3
                    i32.load8_u offset=12
                    i32.const 8
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    local.get 4
                    i32.gt_u
                    br_if 0 (;@6;)
                    local.get 0
                    local.get 4
                    i32.le_u
                    br_if 0 (;@6;)
                    local.get 4
                    i32.const -8
                    local.get 4
                    i32.sub
                    i32.const 15
                    i32.and
                    i32.const 0
                    local.get 4
                    i32.const 8
                    i32.add
                    i32.const 15
                    i32.and
                    select
                    local.tee 5
                    i32.add
                    local.tee 0
                    i32.const 0
                    i32.load offset=3788
                    local.get 6
                    i32.add
                    local.tee 11
                    local.get 5
                    i32.sub
                    local.tee 5
                    i32.const 1
                    i32.or
                    i32.store offset=4
                    local.get 3
                    local.get 8
                    local.get 6
                    i32.add
                    i32.store offset=4
                    i32.const 0
                    i32.const 0
                    i32.load offset=4264
                    i32.store offset=3804
                    i32.const 0
                    local.get 5
                    i32.store offset=3788
                    i32.const 0
                    local.get 0
                    i32.store offset=3800
                    local.get 4
                    local.get 11
                    i32.add
                    i32.const 56
                    i32.store offset=4
                    br 1 (;@5;)
                  end
                  block ;; label = @6
                    local.get 0
                    i32.const 0
                    i32.load offset=3792
                    local.tee 8
                    i32.ge_u
                    br_if 0 (;@6;)
                    i32.const 0
                    local.get 0
                    i32.store offset=3792
                    local.get 0
                    local.set 8
                  end
                  local.get 0
                  local.get 6
                  i32.add
                  local.set 5
                  i32.const 4224
                  local.set 3
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                loop ;; label = @13
                                  local.get 3
                                  i32.load
                                  local.get 5
                                  i32.eq
                                  br_if 1 (;@12;)
                                  local.get 3
                                  i32.load offset=8
                                  local.tee 3
                                  br_if 0 (;@13;)
                                  br 2 (;@11;)
                                end
                              end
                              local.get 3
                              i32.load8_u offset=12
                              i32.const 8
                              i32.and
                              i32.eqz
                              br_if 1 (;@10;)
                            end
                            i32.const 4224
                            local.set 3
                            loop ;; label = @11
                              block ;; label = @12
                                local.get 3
                                i32.load
                                local.tee 5
                                local.get 4
                                i32.gt_u
                                br_if 0 (;@12;)
                                local.get 5
                                local.get 3
                                i32.load offset=4
                                i32.add
                                local.tee 5
                                local.get 4
                                i32.gt_u
                                br_if 3 (;@9;)
                              end
                              local.get 3
                              i32.load offset=8
                              local.set 3
                              br 0 (;@11;)
                            end
                          end
                          local.get 3
                          local.get 0
                          i32.store
                          local.get 3
                          local.get 3
                          i32.load offset=4
                          local.get 6
                          i32.add
                          i32.store offset=4
                          local.get 0
                          i32.const -8
                          local.get 0
                          i32.sub
                          i32.const 15
                          i32.and
                          i32.const 0
                          local.get 0
                          i32.const 8
                          i32.add
                          i32.const 15
                          i32.and
                          select
                          i32.add
                          local.tee 11
                          local.get 2
                          i32.const 3
                          i32.or
                          i32.store offset=4
                          local.get 5
                          i32.const -8
                          local.get 5
                          i32.sub
                          i32.const 15
                          i32.and
                          i32.const 0
                          local.get 5
                          i32.const 8
                          i32.add
                          i32.const 15
                          i32.and
                          select
                          i32.add
                          local.tee 6
                          local.get 11
                          local.get 2
                          i32.add
                          local.tee 2
                          i32.sub
                          local.set 5
                          block ;; label = @10
                            local.get 4
                            local.get 6
                            i32.ne
                            br_if 0 (;@10;)
                            i32.const 0
                            local.get 2
                            i32.store offset=3800
                            i32.const 0
                            i32.const 0
                            i32.load offset=3788
                            local.get 5
                            i32.add
                            local.tee 3
                            i32.store offset=3788
                            local.get 2
                            local.get 3
                            i32.const 1
                            i32.or
                            i32.store offset=4
                            br 3 (;@7;)
                          end
                          block ;; label = @10
                            i32.const 0
                            i32.load offset=3796
                            local.get 6
                            i32.ne
                            br_if 0 (;@10;)
                            i32.const 0
                            local.get 2
                            i32.store offset=3796
                            i32.const 0
                            i32.const 0
                            i32.load offset=3784
                            local.get 5
                            i32.add
                            local.tee 3
                            i32.store offset=3784
                            local.get 2
                            local.get 3
                            i32.const 1
                            i32.or
                            i32.store offset=4
                            local.get 2
                            local.get 3
                            i32.add
                            local.get 3
                            i32.store
                            br 3 (;@7;)
                          end
                          block ;; label = @10
                            local.get 6
                            i32.load offset=4
                            local.tee 3
                            i32.const 3
                            i32.and
                            i32.const 1
                            i32.ne
                            br_if 0 (;@10;)
                            local.get 3
                            i32.const -8
                            i32.and
                            local.set 7
                            block ;; label = @11
                              block ;; label = @12
                                local.get 3
                                i32.const 255
                                i32.gt_u
                                br_if 0 (;@12;)
                                local.get 6
                                i32.load offset=8
                                local.tee 4
                                local.get 3
                                i32.const 3
                                i32.shr_u
                                local.tee 8
                                i32.const 3
                                i32.shl
                                i32.const 3816
                                i32.add
                                local.tee 0
                                i32.eq
                                drop
                                block ;; label = @13
                                  local.get 6
                                  i32.load offset=12
                                  local.tee 3
                                  local.get 4
                                  i32.ne
                                  br_if 0 (;@13;)
                                  i32.const 0
                                  i32.const 0
                                  i32.load offset=3776
                                  i32.const -2
                                  local.get 8
                                  i32.rotl
                                  i32.and
                                  i32.store offset=3776
                                  br 2 (;@11;)
                                end
                                local.get 3
                                local.get 0
                                i32.eq
                                drop
                                local.get 3
                                local.get 4
                                i32.store offset=8
                                local.get 4
                                local.get 3
                                i32.store offset=12
                                br 1 (;@11;)
                              end
                              local.get 6
                              i32.load offset=24
                              local.set 9
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 6
                                  i32.load offset=12
                                  local.tee 0
                                  local.get 6
                                  i32.eq
                                  br_if 0 (;@13;)
                                  local.get 8
                                  local.get 6
                                  i32.load offset=8
                                  local.tee 3
                                  i32.gt_u
                                  drop
                                  local.get 0
                                  local.get 3
                                  i32.store offset=8
                                  local.get 3
                                  local.get 0
                                  i32.store offset=12
                                  br 1 (;@12;)
                                end
                                block ;; label = @13
                                  local.get 6
                                  i32.const 20
                                  i32.add
                                  local.tee 3
                                  i32.load
                                  local.tee 4
                                  br_if 0 (;@13;)
                                  local.get 6
                                  i32.const 16
                                  i32.add
                                  local.tee 3
                                  i32.load
                                  local.tee 4
                                  br_if 0 (;@13;)
                                  i32.const 0
                                  local.set 0
                                  br 1 (;@12;)
                                end
                                loop ;; label = @13
                                  local.get 3
                                  local.set 8
                                  local.get 4
                                  local.tee 0
                                  i32.const 20
                                  i32.add
                                  local.tee 3
                                  i32.load
                                  local.tee 4
                                  br_if 0 (;@13;)
                                  local.get 0
                                  i32.const 16
                                  i32.add
                                  local.set 3
                                  local.get 0
                                  i32.load offset=16
                                  local.tee 4
                                  br_if 0 (;@13;)
                                end
                                local.get 8
                                i32.const 0
                                i32.store
                              end
                              local.get 9
                              i32.eqz
                              br_if 0 (;@11;)
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 6
                                  i32.load offset=28
                                  local.tee 4
                                  i32.const 2
                                  i32.shl
                                  i32.const 4080
                                  i32.add
                                  local.tee 3
                                  i32.load
                                  local.get 6
                                  i32.ne
                                  br_if 0 (;@13;)
                                  local.get 3
                                  local.get 0
                                  i32.store
                                  local.get 0
                                  br_if 1 (;@12;)
                                  i32.const 0
                                  i32.const 0
                                  i32.load offset=3780
                                  i32.const -2
                                  local.get 4
                                  i32.rotl
                                  i32.and
                                  i32.store offset=3780
                                  br 2 (;@11;)
                                end
                                local.get 9
                                i32.const 16
                                i32.const 20
                                local.get 9
                                i32.load offset=16
                                local.get 6
                                i32.eq
                                select
                                i32.add
                                local.get 0
                                i32.store
                                local.get 0
                                i32.eqz
                                br_if 1 (;@11;)
                              end
                              local.get 0
                              local.get 9
                              i32.store offset=24
                              block ;; label = @12
                                local.get 6
                                i32.load offset=16
                                local.tee 3
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 0
                                local.get 3
                                i32.store offset=16
                                local.get 3
                                local.get 0
                                i32.store offset=24
                              end
                              local.get 6
                              i32.load offset=20
                              local.tee 3
                              i32.eqz
                              br_if 0 (;@11;)
                              local.get 0
                              i32.const 20
                              i32.add
                              local.get 3
                              i32.store
                              local.get 3
                              local.get 0
                              i32.store offset=24
                            end
                            local.get 7
                            local.get 5
                            i32.add
                            local.set 5
                            local.get 6
                            local.get 7
                            i32.add
                            local.set 6
                          end
                          local.get 6
                          local.get 6
                          i32.load offset=4
                          i32.const -2
                          i32.and
                          i32.store offset=4
                          local.get 2
                          local.get 5
                          i32.add
                          local.get 5
                          i32.store
                          local.get 2
                          local.get 5
                          i32.const 1
                          i32.or
                          i32.store offset=4
                          block ;; label = @10
                            local.get 5
                            i32.const 255
                            i32.gt_u
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 3
                            i32.shr_u
                            local.tee 4
                            i32.const 3
                            i32.shl
                            i32.const 3816
                            i32.add
                            local.set 3
                            block ;; label = @11
                              block ;; label = @12
                                i32.const 0
                                i32.load offset=3776
                                local.tee 5
                                i32.const 1
                                local.get 4
                                i32.shl
                                local.tee 4
                                i32.and
                                br_if 0 (;@12;)
                                i32.const 0
                                local.get 5
                                local.get 4
                                i32.or
                                i32.store offset=3776
                                local.get 3
                                local.set 4
                                br 1 (;@11;)
                              end
                              local.get 3
                              i32.load offset=8
                              local.set 4
                            end
                            local.get 4
                            local.get 2
                            i32.store offset=12
                            local.get 3
                            local.get 2
                            i32.store offset=8
                            local.get 2
                            local.get 3
                            i32.store offset=12
                            local.get 2
                            local.get 4
                            i32.store offset=8
                            br 3 (;@7;)
                          end
                          i32.const 31
                          local.set 3
                          block ;; label = @10
                            local.get 5
                            i32.const 16777215
                            i32.gt_u
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 8
                            i32.shr_u
                            local.tee 3
                            local.get 3
                            i32.const 1048320
                            i32.add
                            i32.const 16
                            i32.shr_u
                            i32.const 8
                            i32.and
                            local.tee 3
                            i32.shl
                            local.tee 4
                            local.get 4
                            i32.const 520192
                            i32.add
                            i32.const 16
                            i32.shr_u
                            i32.const 4
                            i32.and
                            local.tee 4
                            i32.shl
                            local.tee 0
                            local.get 0
                            i32.const 245760
                            i32.add
                            i32.const 16
                            i32.shr_u
                            i32.const 2
                            i32.and
                            local.tee 0
                            i32.shl
                            i32.const 15
                            i32.shr_u
                            local.get 3
                            local.get 4
                            i32.or
                            local.get 0
                            i32.or
                            i32.sub
                            local.tee 3
                            i32.const 1
                            i32.shl
                            local.get 5
                            local.get 3
                            i32.const 21
                            i32.add
                            i32.shr_u
                            i32.const 1
                            i32.and
                            i32.or
                            i32.const 28
                            i32.add
                            local.set 3
                          end
                          local.get 2
                          local.get 3
                          i32.store offset=28
                          local.get 2
                          i64.const 0
                          i64.store offset=16 align=4
                          local.get 3
                          i32.const 2
                          i32.shl
                          i32.const 4080
                          i32.add
                          local.set 4
                          block ;; label = @10
                            i32.const 0
                            i32.load offset=3780
                            local.tee 0
                            i32.const 1
                            local.get 3
                            i32.shl
                            local.tee 8
                            i32.and
                            br_if 0 (;@10;)
                            local.get 4
                            local.get 2
                            i32.store
                            i32.const 0
                            local.get 0
                            local.get 8
                            i32.or
                            i32.store offset=3780
                            local.get 2
                            local.get 4
                            i32.store offset=24
                            local.get 2
                            local.get 2
                            i32.store offset=8
                            local.get 2
                            local.get 2
                            i32.store offset=12
                            br 3 (;@7;)
                          end
                          local.get 5
                          i32.const 0
                          i32.const 25
                          local.get 3
                          i32.const 1
                          i32.shr_u
                          i32.sub
                          local.get 3
                          i32.const 31
                          i32.eq
                          select
                          i32.shl
                          local.set 3
                          local.get 4
                          i32.load
                          local.set 0
                          loop ;; label = @10
                            local.get 0
                            local.tee 4
                            i32.load offset=4
                            i32.const -8
                            i32.and
                            local.get 5
                            i32.eq
                            br_if 2 (;@8;)
                            local.get 3
                            i32.const 29
                            i32.shr_u
                            local.set 0
                            local.get 3
                            i32.const 1
                            i32.shl
                            local.set 3
                            local.get 4
                            local.get 0
                            i32.const 4
                            i32.and
                            i32.add
                            i32.const 16
                            i32.add
                            local.tee 8
                            i32.load
                            local.tee 0
                            br_if 0 (;@10;)
                          end
                          local.get 8
                          local.get 2
                          i32.store
                          local.get 2
                          local.get 4
                          i32.store offset=24
                          local.get 2
                          local.get 2
                          i32.store offset=12
                          local.get 2
                          local.get 2
                          i32.store offset=8
                          br 2 (;@7;)
                        end
                        local.get 0
                        i32.const -8
                        local.get 0
                        i32.sub
                        i32.const 15
                        i32.and
                        i32.const 0
                        local.get 0
                        i32.const 8
                        i32.add
                        i32.const 15
                        i32.and
                        select
                        local.tee 3
                        i32.add
                        local.tee 11
                        local.get 6
                        i32.const -56
                        i32.add
                        local.tee 8
                        local.get 3
                        i32.sub
                        local.tee 3
                        i32.const 1
                        i32.or
                        i32.store offset=4
                        local.get 0
                        local.get 8
                        i32.add
                        i32.const 56
                        i32.store offset=4
                        local.get 4
                        local.get 5
                        i32.const 55
                        local.get 5
                        i32.sub
                        i32.const 15
                        i32.and
                        i32.const 0
                        local.get 5
                        i32.const -55
                        i32.add
                        i32.const 15
                        i32.and
                        select
                        i32.add
                        i32.const -63
                        i32.add
                        local.tee 8
                        local.get 8
                        local.get 4
                        i32.const 16
                        i32.add
                        i32.lt_u
                        select
                        local.tee 8
                        i32.const 35
                        i32.store offset=4
                        i32.const 0
                        i32.const 0
                        i32.load offset=4264
                        i32.store offset=3804
                        i32.const 0
                        local.get 3
                        i32.store offset=3788
                        i32.const 0
                        local.get 11
                        i32.store offset=3800
                        local.get 8
                        i32.const 16
                        i32.add
                        i32.const 0
                        i64.load offset=4232 align=4
                        i64.store align=4
                        local.get 8
                        i32.const 0
                        i64.load offset=4224 align=4
                        i64.store offset=8 align=4
                        i32.const 0
                        local.get 8
                        i32.const 8
                        i32.add
                        i32.store offset=4232
                        i32.const 0
                        local.get 6
                        i32.store offset=4228
                        i32.const 0
                        local.get 0
                        i32.store offset=4224
                        i32.const 0
                        i32.const 0
                        i32.store offset=4236
                        local.get 8
                        i32.const 36
                        i32.add
                        local.set 3
                        loop ;; label = @9
                          local.get 3
                          i32.const 7
                          i32.store
                          local.get 5
                          local.get 3
                          i32.const 4
                          i32.add
                          local.tee 3
                          i32.gt_u
                          br_if 0 (;@9;)
                        end
                        local.get 8
                        local.get 4
                        i32.eq
                        br_if 3 (;@5;)
                        local.get 8
                        local.get 8
                        i32.load offset=4
                        i32.const -2
                        i32.and
                        i32.store offset=4
                        local.get 8
                        local.get 8
                        local.get 4
                        i32.sub
                        local.tee 6
                        i32.store
                        local.get 4
                        local.get 6
                        i32.const 1
                        i32.or
                        i32.store offset=4
                        block ;; label = @9
                          local.get 6
                          i32.const 255
                          i32.gt_u
                          br_if 0 (;@9;)
                          local.get 6
                          i32.const 3
                          i32.shr_u
                          local.tee 5
                          i32.const 3
                          i32.shl
                          i32.const 3816
                          i32.add
                          local.set 3
                          block ;; label = @10
                            block ;; label = @11
                              i32.const 0
                              i32.load offset=3776
                              local.tee 0
                              i32.const 1
                              local.get 5
                              i32.shl
                              local.tee 5
                              i32.and
                              br_if 0 (;@11;)
                              i32.const 0
                              local.get 0
                              local.get 5
                              i32.or
                              i32.store offset=3776
                              local.get 3
                              local.set 5
                              br 1 (;@10;)
                            end
                            local.get 3
                            i32.load offset=8
                            local.set 5
                          end
                          local.get 5
                          local.get 4
                          i32.store offset=12
                          local.get 3
                          local.get 4
                          i32.store offset=8
                          local.get 4
                          local.get 3
                          i32.store offset=12
                          local.get 4
                          local.get 5
                          i32.store offset=8
                          br 4 (;@5;)
                        end
                        i32.const 31
                        local.set 3
                        block ;; label = @9
                          local.get 6
                          i32.const 16777215
                          i32.gt_u
                          br_if 0 (;@9;)
                          local.get 6
                          i32.const 8
                          i32.shr_u
                          local.tee 3
                          local.get 3
                          i32.const 1048320
                          i32.add
                          i32.const 16
                          i32.shr_u
                          i32.const 8
                          i32.and
                          local.tee 3
                          i32.shl
                          local.tee 5
                          local.get 5
                          i32.const 520192
                          i32.add
                          i32.const 16
                          i32.shr_u
                          i32.const 4
                          i32.and
                          local.tee 5
                          i32.shl
                          local.tee 0
                          local.get 0
                          i32.const 245760
                          i32.add
                          i32.const 16
                          i32.shr_u
                          i32.const 2
                          i32.and
                          local.tee 0
                          i32.shl
                          i32.const 15
                          i32.shr_u
                          local.get 3
                          local.get 5
                          i32.or
                          local.get 0
                          i32.or
                          i32.sub
                          local.tee 3
                          i32.const 1
                          i32.shl
                          local.get 6
                          local.get 3
                          i32.const 21
                          i32.add
                          i32.shr_u
                          i32.const 1
                          i32.and
                          i32.or
                          i32.const 28
                          i32.add
                          local.set 3
                        end
                        local.get 4
                        i64.const 0
                        i64.store offset=16 align=4
                        local.get 4
                        i32.const 28
                        i32.add
                        local.get 3
                        i32.store
                        local.get 3
                        i32.const 2
                        i32.shl
                        i32.const 4080
                        i32.add
                        local.set 5
                        block ;; label = @9
                          i32.const 0
                          i32.load offset=3780
                          local.tee 0
                          i32.const 1
                          local.get 3
                          i32.shl
                          local.tee 8
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          local.get 4
                          i32.store
                          i32.const 0
                          local.get 0
                          local.get 8
                          i32.or
                          i32.store offset=3780
                          local.get 4
                          i32.const 24
                          i32.add
                          local.get 5
                          i32.store
                          local.get 4
                          local.get 4
                          i32.store offset=8
                          local.get 4
                          local.get 4
                          i32.store offset=12
                          br 4 (;@5;)
                        end
                        local.get 6
                        i32.const 0
                        i32.const 25
                        local.get 3
                        i32.const 1
                        i32.shr_u
                        i32.sub
                        local.get 3
                        i32.const 31
                        i32.eq
                        select
                        i32.shl
                        local.set 3
                        local.get 5
                        i32.load
                        local.set 0
                        loop ;; label = @9
                          local.get 0
                          local.tee 5
                          i32.load offset=4
                          i32.const -8
                          i32.and
                          local.get 6
                          i32.eq
                          br_if 3 (;@6;)
                          local.get 3
                          i32.const 29
                          i32.shr_u
                          local.set 0
                          local.get 3
                          i32.const 1
                          i32.shl
                          local.set 3
                          local.get 5
                          local.get 0
                          i32.const 4
                          i32.and
                          i32.add
                          i32.const 16
                          i32.add
                          local.tee 8
                          i32.load
                          local.tee 0
                          br_if 0 (;@9;)
                        end
                        local.get 8
                        local.get 4
                        i32.store
                        local.get 4
                        i32.const 24
                        i32.add
                        local.get 5
                        i32.store
                        local.get 4
                        local.get 4
                        i32.store offset=12
                        local.get 4
                        local.get 4
                        i32.store offset=8
                        br 3 (;@5;)
                      end
                      local.get 4
                      i32.load offset=8
                      local.tee 3
                      local.get 2
                      i32.store offset=12
                      local.get 4
                      local.get 2
                      i32.store offset=8
                      local.get 2
                      i32.const 0
                      i32.store offset=24
                      local.get 2
                      local.get 4
                      i32.store offset=12
                      local.get 2
                      local.get 3
                      i32.store offset=8
                    end
                    local.get 11
                    i32.const 8
                    i32.add
                    local.set 3
                    br 5 (;@1;)
                  end
                  local.get 5
                  i32.load offset=8
                  local.tee 3
                  local.get 4
                  i32.store offset=12
                  local.get 5
                  local.get 4
                  i32.store offset=8
                  local.get 4
                  i32.const 24
                  i32.add
                  i32.const 0
                  i32.store
                  local.get 4
                  local.get 5
                  i32.store offset=12
                  local.get 4
                  local.get 3
                  i32.store offset=8
                end
                i32.const 0
                i32.load offset=3788
                local.tee 3
                local.get 2
                i32.le_u
                br_if 0 (;@4;)
                i32.const 0
                i32.load offset=3800
                local.tee 4
                local.get 2
                i32.add
                local.tee 5
                local.get 3
                local.get 2
                i32.sub
                local.tee 3
                i32.const 1
                i32.or
                i32.store offset=4
                i32.const 0
                local.get 3
                i32.store offset=3788
                i32.const 0
                local.get 5
                i32.store offset=3800
                local.get 4
                local.get 2
                i32.const 3
                i32.or
                i32.store offset=4
                local.get 4
                i32.const 8
                i32.add
                local.set 3
                br 3 (;@1;)
              end
              i32.const 0
              local.set 3
              i32.const 0
              i32.const 48
              i32.store offset=4272
              br 2 (;@1;)
            end
            block ;; label = @3
              local.get 11
              i32.eqz
              br_if 0 (;@3;)
              block ;; label = @4
                block ;; label = @5
                  local.get 8
                  local.get 8
                  i32.load offset=28
                  local.tee 5
                  i32.const 2
                  i32.shl
                  i32.const 4080
                  i32.add
                  local.tee 3
                  i32.load
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 3
                  local.get 0
                  i32.store
                  local.get 0
                  br_if 1 (;@4;)
                  i32.const 0
                  local.get 7
                  i32.const -2
                  local.get 5
                  i32.rotl
                  i32.and
                  local.tee 7
                  i32.store offset=3780
                  br 2 (;@3;)
                end
                local.get 11
                i32.const 16
                i32.const 20
                local.get 11
                i32.load offset=16
                local.get 8
                i32.eq
                select
                i32.add
                local.get 0
                i32.store
                local.get 0
                i32.eqz
                br_if 1 (;@3;)
              end
              local.get 0
              local.get 11
              i32.store offset=24
              block ;; label = @4
                local.get 8
                i32.load offset=16
                local.tee 3
                i32.eqz
                br_if 0 (;@4;)
                local.get 0
                local.get 3
                i32.store offset=16
                local.get 3
                local.get 0
                i32.store offset=24
              end
              local.get 8
              i32.const 20
              i32.add
              i32.load
              local.tee 3
              i32.eqz
              br_if 0 (;@3;)
              local.get 0
              i32.const 20
              i32.add
              local.get 3
              i32.store
              local.get 3
              local.get 0
              i32.store offset=24
            end
            block ;; label = @3
              block ;; label = @4
                local.get 4
                i32.const 15
                i32.gt_u
                br_if 0 (;@4;)
                local.get 8
                local.get 4
                local.get 2
                i32.add
                local.tee 3
                i32.const 3
                i32.or
                i32.store offset=4
                local.get 8
                local.get 3
                i32.add
                local.tee 3
                local.get 3
                i32.load offset=4
                i32.const 1
                i32.or
                i32.store offset=4
                br 1 (;@3;)
              end
              local.get 8
              local.get 2
              i32.add
              local.tee 0
              local.get 4
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 8
              local.get 2
              i32.const 3
              i32.or
              i32.store offset=4
              local.get 0
              local.get 4
              i32.add
              local.get 4
              i32.store
              block ;; label = @4
                local.get 4
                i32.const 255
                i32.gt_u
                br_if 0 (;@4;)
                local.get 4
                i32.const 3
                i32.shr_u
                local.tee 4
                i32.const 3
                i32.shl
                i32.const 3816
                i32.add
                local.set 3
                block ;; label = @5
                  block ;; label = @6
                    i32.const 0
                    i32.load offset=3776
                    local.tee 5
                    i32.const 1
                    local.get 4
                    i32.shl
                    local.tee 4
                    i32.and
                    br_if 0 (;@6;)
                    i32.const 0
                    local.get 5
                    local.get 4
                    i32.or
                    i32.store offset=3776
                    local.get 3
                    local.set 4
                    br 1 (;@5;)
                  end
                  local.get 3
                  i32.load offset=8
                  local.set 4
                end
                local.get 4
                local.get 0
                i32.store offset=12
                local.get 3
                local.get 0
                i32.store offset=8
                local.get 0
                local.get 3
                i32.store offset=12
                local.get 0
                local.get 4
                i32.store offset=8
                br 1 (;@3;)
              end
              i32.const 31
              local.set 3
              block ;; label = @4
                local.get 4
                i32.const 16777215
                i32.gt_u
                br_if 0 (;@4;)
                local.get 4
                i32.const 8
                i32.shr_u
                local.tee 3
                local.get 3
                i32.const 1048320
                i32.add
                i32.const 16
                i32.shr_u
                i32.const 8
                i32.and
                local.tee 3
                i32.shl
                local.tee 5
                local.get 5
                i32.const 520192
                i32.add
                i32.const 16
                i32.shr_u
                i32.const 4
                i32.and
                local.tee 5
                i32.shl
                local.tee 2
                local.get 2
                i32.const 245760
                i32.add
                i32.const 16
                i32.shr_u
                i32.const 2
                i32.and
                local.tee 2
                i32.shl
                i32.const 15
                i32.shr_u
                local.get 3
                local.get 5
                i32.or
                local.get 2
                i32.or
                i32.sub
                local.tee 3
                i32.const 1
                i32.shl
                local.get 4
                local.get 3
                i32.const 21
                i32.add
                i32.shr_u
                i32.const 1
                i32.and
                i32.or
                i32.const 28
                i32.add
                local.set 3
              end
              local.get 0
              local.get 3
              i32.store offset=28
              local.get 0
              i64.const 0
              i64.store offset=16 align=4
              local.get 3
              i32.const 2
              i32.shl
              i32.const 4080
              i32.add
              local.set 5
              block ;; label = @4
                local.get 7
                i32.const 1
                local.get 3
                i32.shl
                local.tee 2
                i32.and
                br_if 0 (;@4;)
                local.get 5
                local.get 0
                i32.store
                i32.const 0
                local.get 7
                local.get 2
                i32.or
                i32.store offset=3780
                local.get 0
                local.get 5
                i32.store offset=24
                local.get 0
                local.get 0
                i32.store offset=8
                local.get 0
                local.get 0
                i32.store offset=12
                br 1 (;@3;)
              end
              local.get 4
              i32.const 0
              i32.const 25
              local.get 3
              i32.const 1
              i32.shr_u
              i32.sub
              local.get 3
              i32.const 31
              i32.eq
              select
              i32.shl
              local.set 3
              local.get 5
              i32.load
              local.set 2
              block ;; label = @4
                loop ;; label = @5
                  local.get 2
                  local.tee 5
                  i32.load offset=4
                  i32.const -8
                  i32.and
                  local.get 4
                  i32.eq
                  br_if 1 (;@4;)
                  local.get 3
                  i32.const 29
                  i32.shr_u
                  local.set 2
                  local.get 3
                  i32.const 1
                  i32.shl
                  local.set 3
                  local.get 5
                  local.get 2
                  i32.const 4
                  i32.and
                  i32.add
                  i32.const 16
                  i32.add
                  local.tee 6
                  i32.load
                  local.tee 2
                  br_if 0 (;@5;)
                end
                local.get 6
                local.get 0
                i32.store
                local.get 0
                local.get 5
                i32.store offset=24
                local.get 0
                local.get 0
                i32.store offset=12
                local.get 0
                local.get 0
                i32.store offset=8
                br 1 (;@3;)
              end
              local.get 5
              i32.load offset=8
              local.tee 3
              local.get 0
              i32.store offset=12
              local.get 5
              local.get 0
              i32.store offset=8
              local.get 0
              i32.const 0
              i32.store offset=24
              local.get 0
              local.get 5
              i32.store offset=12
              local.get 0
              local.get 3
              i32.store offset=8
            end
            local.get 8
            i32.const 8
            i32.add
            local.set 3
            br 1 (;@1;)
          end
          block ;; label = @2
            local.get 10
            i32.eqz
            br_if 0 (;@2;)
            block ;; label = @3
              block ;; label = @4
                local.get 0
                local.get 0
                i32.load offset=28
                local.tee 5
                i32.const 2
                i32.shl
                i32.const 4080
                i32.add
                local.tee 3
                i32.load
                i32.ne
                br_if 0 (;@4;)
                local.get 3
                local.get 8
                i32.store
                local.get 8
                br_if 1 (;@3;)
                i32.const 0
                local.get 9
                i32.const -2
                local.get 5
                i32.rotl
                i32.and
                i32.store offset=3780
                br 2 (;@2;)
              end
              local.get 10
              i32.const 16
              i32.const 20
              local.get 10
              i32.load offset=16
              local.get 0
              i32.eq
              select
              i32.add
              local.get 8
              i32.store
              local.get 8
              i32.eqz
              br_if 1 (;@2;)
            end
            local.get 8
            local.get 10
            i32.store offset=24
            block ;; label = @3
              local.get 0
              i32.load offset=16
              local.tee 3
              i32.eqz
              br_if 0 (;@3;)
              local.get 8
              local.get 3
              i32.store offset=16
              local.get 3
              local.get 8
              i32.store offset=24
            end
            local.get 0
            i32.const 20
            i32.add
            i32.load
            local.tee 3
            i32.eqz
            br_if 0 (;@2;)
            local.get 8
            i32.const 20
            i32.add
            local.get 3
            i32.store
            local.get 3
            local.get 8
            i32.store offset=24
          end
          block ;; label = @2
            block ;; label = @3
              local.get 4
              i32.const 15
              i32.gt_u
              br_if 0 (;@3;)
              local.get 0
              local.get 4
              local.get 2
              i32.add
              local.tee 3
              i32.const 3
              i32.or
              i32.store offset=4
              local.get 0
              local.get 3
              i32.add
              local.tee 3
              local.get 3
              i32.load offset=4
              i32.const 1
              i32.or
              i32.store offset=4
              br 1 (;@2;)
            end
            local.get 0
            local.get 2
            i32.add
            local.tee 5
            local.get 4
            i32.const 1
            i32.or
            i32.store offset=4
            local.get 0
            local.get 2
            i32.const 3
            i32.or
            i32.store offset=4
            local.get 5
            local.get 4
            i32.add
            local.get 4
            i32.store
            block ;; label = @3
              local.get 7
              i32.eqz
              br_if 0 (;@3;)
              local.get 7
              i32.const 3
              i32.shr_u
              local.tee 8
              i32.const 3
              i32.shl
              i32.const 3816
              i32.add
              local.set 2
              i32.const 0
              i32.load offset=3796
              local.set 3
              block ;; label = @4
                block ;; label = @5
                  i32.const 1
                  local.get 8
                  i32.shl
                  local.tee 8
                  local.get 6
                  i32.and
                  br_if 0 (;@5;)
                  i32.const 0
                  local.get 8
                  local.get 6
                  i32.or
                  i32.store offset=3776
                  local.get 2
                  local.set 8
                  br 1 (;@4;)
                end
                local.get 2
                i32.load offset=8
                local.set 8
              end
              local.get 8
              local.get 3
              i32.store offset=12
              local.get 2
              local.get 3
              i32.store offset=8
              local.get 3
              local.get 2
              i32.store offset=12
              local.get 3
              local.get 8
              i32.store offset=8
            end
            i32.const 0
            local.get 5
            i32.store offset=3796
            i32.const 0
            local.get 4
            i32.store offset=3784
          end
          local.get 0
          i32.const 8
          i32.add
          local.set 3
        end
        local.get 1
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 3
      )
      (func $free (;21;) (type 9) (param i32)
        local.get 0
        call $dlfree
      )
      (func $dlfree (;22;) (type 9) (param i32)
        (local i32 i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          local.get 0
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          i32.const -8
          i32.add
          local.tee 1
          local.get 0
          i32.const -4
          i32.add
          i32.load
          local.tee 2
          i32.const -8
          i32.and
          local.tee 0
          i32.add
          local.set 3
          block ;; label = @2
            local.get 2
            i32.const 1
            i32.and
            br_if 0 (;@2;)
            local.get 2
            i32.const 3
            i32.and
            i32.eqz
            br_if 1 (;@1;)
            local.get 1
            local.get 1
            i32.load
            local.tee 2
            i32.sub
            local.tee 1
            i32.const 0
            i32.load offset=3792
            local.tee 4
            i32.lt_u
            br_if 1 (;@1;)
            local.get 2
            local.get 0
            i32.add
            local.set 0
            block ;; label = @3
              i32.const 0
              i32.load offset=3796
              local.get 1
              i32.eq
              br_if 0 (;@3;)
              block ;; label = @4
                local.get 2
                i32.const 255
                i32.gt_u
                br_if 0 (;@4;)
                local.get 1
                i32.load offset=8
                local.tee 4
                local.get 2
                i32.const 3
                i32.shr_u
                local.tee 5
                i32.const 3
                i32.shl
                i32.const 3816
                i32.add
                local.tee 6
                i32.eq
                drop
                block ;; label = @5
                  local.get 1
                  i32.load offset=12
                  local.tee 2
                  local.get 4
                  i32.ne
                  br_if 0 (;@5;)
                  i32.const 0
                  i32.const 0
                  i32.load offset=3776
                  i32.const -2
                  local.get 5
                  i32.rotl
                  i32.and
                  i32.store offset=3776
                  br 3 (;@2;)
                end
                local.get 2
                local.get 6
                i32.eq
                drop
                local.get 2
                local.get 4
                i32.store offset=8
                local.get 4
                local.get 2
                i32.store offset=12
                br 2 (;@2;)
              end
              local.get 1
              i32.load offset=24
              local.set 7
              block ;; label = @4
                block ;; label = @5
                  local.get 1
                  i32.load offset=12
                  local.tee 6
                  local.get 1
                  i32.eq
                  br_if 0 (;@5;)
                  local.get 4
                  local.get 1
                  i32.load offset=8
                  local.tee 2
                  i32.gt_u
                  drop
                  local.get 6
                  local.get 2
                  i32.store offset=8
                  local.get 2
                  local.get 6
                  i32.store offset=12
                  br 1 (;@4;)
                end
                block ;; label = @5
                  local.get 1
                  i32.const 20
                  i32.add
                  local.tee 2
                  i32.load
                  local.tee 4
                  br_if 0 (;@5;)
                  local.get 1
                  i32.const 16
                  i32.add
                  local.tee 2
                  i32.load
                  local.tee 4
                  br_if 0 (;@5;)
                  i32.const 0
                  local.set 6
                  br 1 (;@4;)
                end
                loop ;; label = @5
                  local.get 2
                  local.set 5
                  local.get 4
                  local.tee 6
                  i32.const 20
                  i32.add
                  local.tee 2
                  i32.load
                  local.tee 4
                  br_if 0 (;@5;)
                  local.get 6
                  i32.const 16
                  i32.add
                  local.set 2
                  local.get 6
                  i32.load offset=16
                  local.tee 4
                  br_if 0 (;@5;)
                end
                local.get 5
                i32.const 0
                i32.store
              end
              local.get 7
              i32.eqz
              br_if 1 (;@2;)
              block ;; label = @4
                block ;; label = @5
                  local.get 1
                  i32.load offset=28
                  local.tee 4
                  i32.const 2
                  i32.shl
                  i32.const 4080
                  i32.add
                  local.tee 2
                  i32.load
                  local.get 1
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 2
                  local.get 6
                  i32.store
                  local.get 6
                  br_if 1 (;@4;)
                  i32.const 0
                  i32.const 0
                  i32.load offset=3780
                  i32.const -2
                  local.get 4
                  i32.rotl
                  i32.and
                  i32.store offset=3780
                  br 3 (;@2;)
                end
                local.get 7
                i32.const 16
                i32.const 20
                local.get 7
                i32.load offset=16
                local.get 1
                i32.eq
                select
                i32.add
                local.get 6
                i32.store
                local.get 6
                i32.eqz
                br_if 2 (;@2;)
              end
              local.get 6
              local.get 7
              i32.store offset=24
              block ;; label = @4
                local.get 1
                i32.load offset=16
                local.tee 2
                i32.eqz
                br_if 0 (;@4;)
                local.get 6
                local.get 2
                i32.store offset=16
                local.get 2
                local.get 6
                i32.store offset=24
              end
              local.get 1
              i32.load offset=20
              local.tee 2
              i32.eqz
              br_if 1 (;@2;)
              local.get 6
              i32.const 20
              i32.add
              local.get 2
              i32.store
              local.get 2
              local.get 6
              i32.store offset=24
              br 1 (;@2;)
            end
            local.get 3
            i32.load offset=4
            local.tee 2
            i32.const 3
            i32.and
            i32.const 3
            i32.ne
            br_if 0 (;@2;)
            local.get 3
            local.get 2
            i32.const -2
            i32.and
            i32.store offset=4
            i32.const 0
            local.get 0
            i32.store offset=3784
            local.get 1
            local.get 0
            i32.add
            local.get 0
            i32.store
            local.get 1
            local.get 0
            i32.const 1
            i32.or
            i32.store offset=4
            return
          end
          local.get 3
          local.get 1
          i32.le_u
          br_if 0 (;@1;)
          local.get 3
          i32.load offset=4
          local.tee 2
          i32.const 1
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            block ;; label = @3
              local.get 2
              i32.const 2
              i32.and
              br_if 0 (;@3;)
              block ;; label = @4
                i32.const 0
                i32.load offset=3800
                local.get 3
                i32.ne
                br_if 0 (;@4;)
                i32.const 0
                local.get 1
                i32.store offset=3800
                i32.const 0
                i32.const 0
                i32.load offset=3788
                local.get 0
                i32.add
                local.tee 0
                i32.store offset=3788
                local.get 1
                local.get 0
                i32.const 1
                i32.or
                i32.store offset=4
                local.get 1
                i32.const 0
                i32.load offset=3796
                i32.ne
                br_if 3 (;@1;)
                i32.const 0
                i32.const 0
                i32.store offset=3784
                i32.const 0
                i32.const 0
                i32.store offset=3796
                return
              end
              block ;; label = @4
                i32.const 0
                i32.load offset=3796
                local.get 3
                i32.ne
                br_if 0 (;@4;)
                i32.const 0
                local.get 1
                i32.store offset=3796
                i32.const 0
                i32.const 0
                i32.load offset=3784
                local.get 0
                i32.add
                local.tee 0
                i32.store offset=3784
                local.get 1
                local.get 0
                i32.const 1
                i32.or
                i32.store offset=4
                local.get 1
                local.get 0
                i32.add
                local.get 0
                i32.store
                return
              end
              local.get 2
              i32.const -8
              i32.and
              local.get 0
              i32.add
              local.set 0
              block ;; label = @4
                block ;; label = @5
                  local.get 2
                  i32.const 255
                  i32.gt_u
                  br_if 0 (;@5;)
                  local.get 3
                  i32.load offset=8
                  local.tee 4
                  local.get 2
                  i32.const 3
                  i32.shr_u
                  local.tee 5
                  i32.const 3
                  i32.shl
                  i32.const 3816
                  i32.add
                  local.tee 6
                  i32.eq
                  drop
                  block ;; label = @6
                    local.get 3
                    i32.load offset=12
                    local.tee 2
                    local.get 4
                    i32.ne
                    br_if 0 (;@6;)
                    i32.const 0
                    i32.const 0
                    i32.load offset=3776
                    i32.const -2
                    local.get 5
                    i32.rotl
                    i32.and
                    i32.store offset=3776
                    br 2 (;@4;)
                  end
                  local.get 2
                  local.get 6
                  i32.eq
                  drop
                  local.get 2
                  local.get 4
                  i32.store offset=8
                  local.get 4
                  local.get 2
                  i32.store offset=12
                  br 1 (;@4;)
                end
                local.get 3
                i32.load offset=24
                local.set 7
                block ;; label = @5
                  block ;; label = @6
                    local.get 3
                    i32.load offset=12
                    local.tee 6
                    local.get 3
                    i32.eq
                    br_if 0 (;@6;)
                    i32.const 0
                    i32.load offset=3792
                    local.get 3
                    i32.load offset=8
                    local.tee 2
                    i32.gt_u
                    drop
                    local.get 6
                    local.get 2
                    i32.store offset=8
                    local.get 2
                    local.get 6
                    i32.store offset=12
                    br 1 (;@5;)
                  end
                  block ;; label = @6
                    local.get 3
                    i32.const 20
                    i32.add
                    local.tee 2
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    local.get 3
                    i32.const 16
                    i32.add
                    local.tee 2
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    i32.const 0
                    local.set 6
                    br 1 (;@5;)
                  end
                  loop ;; label = @6
                    local.get 2
                    local.set 5
                    local.get 4
                    local.tee 6
                    i32.const 20
                    i32.add
                    local.tee 2
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    local.get 6
                    i32.const 16
                    i32.add
                    local.set 2
                    local.get 6
                    i32.load offset=16
                    local.tee 4
                    br_if 0 (;@6;)
                  end
                  local.get 5
                  i32.const 0
                  i32.store
                end
                local.get 7
                i32.eqz
                br_if 0 (;@4;)
                block ;; label = @5
                  block ;; label = @6
                    local.get 3
                    i32.load offset=28
                    local.tee 4
                    i32.const 2
                    i32.shl
                    i32.const 4080
                    i32.add
                    local.tee 2
                    i32.load
                    local.get 3
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 2
                    local.get 6
                    i32.store
                    local.get 6
                    br_if 1 (;@5;)
                    i32.const 0
                    i32.const 0
                    i32.load offset=3780
                    i32.const -2
                    local.get 4
                    i32.rotl
                    i32.and
                    i32.store offset=3780
                    br 2 (;@4;)
                  end
                  local.get 7
                  i32.const 16
                  i32.const 20
                  local.get 7
                  i32.load offset=16
                  local.get 3
                  i32.eq
                  select
                  i32.add
                  local.get 6
                  i32.store
                  local.get 6
                  i32.eqz
                  br_if 1 (;@4;)
                end
                local.get 6
                local.get 7
                i32.store offset=24
                block ;; label = @5
                  local.get 3
                  i32.load offset=16
                  local.tee 2
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 6
                  local.get 2
                  i32.store offset=16
                  local.get 2
                  local.get 6
                  i32.store offset=24
                end
                local.get 3
                i32.load offset=20
                local.tee 2
                i32.eqz
                br_if 0 (;@4;)
                local.get 6
                i32.const 20
                i32.add
                local.get 2
                i32.store
                local.get 2
                local.get 6
                i32.store offset=24
              end
              local.get 1
              local.get 0
              i32.add
              local.get 0
              i32.store
              local.get 1
              local.get 0
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 1
              i32.const 0
              i32.load offset=3796
              i32.ne
              br_if 1 (;@2;)
              i32.const 0
              local.get 0
              i32.store offset=3784
              return
            end
            local.get 3
            local.get 2
            i32.const -2
            i32.and
            i32.store offset=4
            local.get 1
            local.get 0
            i32.add
            local.get 0
            i32.store
            local.get 1
            local.get 0
            i32.const 1
            i32.or
            i32.store offset=4
          end
          block ;; label = @2
            local.get 0
            i32.const 255
            i32.gt_u
            br_if 0 (;@2;)
            local.get 0
            i32.const 3
            i32.shr_u
            local.tee 2
            i32.const 3
            i32.shl
            i32.const 3816
            i32.add
            local.set 0
            block ;; label = @3
              block ;; label = @4
                i32.const 0
                i32.load offset=3776
                local.tee 4
                i32.const 1
                local.get 2
                i32.shl
                local.tee 2
                i32.and
                br_if 0 (;@4;)
                i32.const 0
                local.get 4
                local.get 2
                i32.or
                i32.store offset=3776
                local.get 0
                local.set 2
                br 1 (;@3;)
              end
              local.get 0
              i32.load offset=8
              local.set 2
            end
            local.get 2
            local.get 1
            i32.store offset=12
            local.get 0
            local.get 1
            i32.store offset=8
            local.get 1
            local.get 0
            i32.store offset=12
            local.get 1
            local.get 2
            i32.store offset=8
            return
          end
          i32.const 31
          local.set 2
          block ;; label = @2
            local.get 0
            i32.const 16777215
            i32.gt_u
            br_if 0 (;@2;)
            local.get 0
            i32.const 8
            i32.shr_u
            local.tee 2
            local.get 2
            i32.const 1048320
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 8
            i32.and
            local.tee 2
            i32.shl
            local.tee 4
            local.get 4
            i32.const 520192
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 4
            i32.and
            local.tee 4
            i32.shl
            local.tee 6
            local.get 6
            i32.const 245760
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 2
            i32.and
            local.tee 6
            i32.shl
            i32.const 15
            i32.shr_u
            local.get 2
            local.get 4
            i32.or
            local.get 6
            i32.or
            i32.sub
            local.tee 2
            i32.const 1
            i32.shl
            local.get 0
            local.get 2
            i32.const 21
            i32.add
            i32.shr_u
            i32.const 1
            i32.and
            i32.or
            i32.const 28
            i32.add
            local.set 2
          end
          local.get 1
          i64.const 0
          i64.store offset=16 align=4
          local.get 1
          i32.const 28
          i32.add
          local.get 2
          i32.store
          local.get 2
          i32.const 2
          i32.shl
          i32.const 4080
          i32.add
          local.set 4
          block ;; label = @2
            block ;; label = @3
              i32.const 0
              i32.load offset=3780
              local.tee 6
              i32.const 1
              local.get 2
              i32.shl
              local.tee 3
              i32.and
              br_if 0 (;@3;)
              local.get 4
              local.get 1
              i32.store
              i32.const 0
              local.get 6
              local.get 3
              i32.or
              i32.store offset=3780
              local.get 1
              i32.const 24
              i32.add
              local.get 4
              i32.store
              local.get 1
              local.get 1
              i32.store offset=8
              local.get 1
              local.get 1
              i32.store offset=12
              br 1 (;@2;)
            end
            local.get 0
            i32.const 0
            i32.const 25
            local.get 2
            i32.const 1
            i32.shr_u
            i32.sub
            local.get 2
            i32.const 31
            i32.eq
            select
            i32.shl
            local.set 2
            local.get 4
            i32.load
            local.set 6
            block ;; label = @3
              loop ;; label = @4
                local.get 6
                local.tee 4
                i32.load offset=4
                i32.const -8
                i32.and
                local.get 0
                i32.eq
                br_if 1 (;@3;)
                local.get 2
                i32.const 29
                i32.shr_u
                local.set 6
                local.get 2
                i32.const 1
                i32.shl
                local.set 2
                local.get 4
                local.get 6
                i32.const 4
                i32.and
                i32.add
                i32.const 16
                i32.add
                local.tee 3
                i32.load
                local.tee 6
                br_if 0 (;@4;)
              end
              local.get 3
              local.get 1
              i32.store
              local.get 1
              i32.const 24
              i32.add
              local.get 4
              i32.store
              local.get 1
              local.get 1
              i32.store offset=12
              local.get 1
              local.get 1
              i32.store offset=8
              br 1 (;@2;)
            end
            local.get 4
            i32.load offset=8
            local.tee 0
            local.get 1
            i32.store offset=12
            local.get 4
            local.get 1
            i32.store offset=8
            local.get 1
            i32.const 24
            i32.add
            i32.const 0
            i32.store
            local.get 1
            local.get 4
            i32.store offset=12
            local.get 1
            local.get 0
            i32.store offset=8
          end
          i32.const 0
          i32.const 0
          i32.load offset=3808
          i32.const -1
          i32.add
          local.tee 1
          i32.const -1
          local.get 1
          select
          i32.store offset=3808
        end
      )
      (func $calloc (;23;) (type 3) (param i32 i32) (result i32)
        (local i32 i64)
        block ;; label = @1
          block ;; label = @2
            local.get 0
            br_if 0 (;@2;)
            i32.const 0
            local.set 2
            br 1 (;@1;)
          end
          local.get 0
          i64.extend_i32_u
          local.get 1
          i64.extend_i32_u
          i64.mul
          local.tee 3
          i32.wrap_i64
          local.set 2
          local.get 1
          local.get 0
          i32.or
          i32.const 65536
          i32.lt_u
          br_if 0 (;@1;)
          i32.const -1
          local.get 2
          local.get 3
          i64.const 32
          i64.shr_u
          i32.wrap_i64
          i32.const 0
          i32.ne
          select
          local.set 2
        end
        block ;; label = @1
          local.get 2
          call $dlmalloc
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          i32.const -4
          i32.add
          i32.load8_u
          i32.const 3
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          i32.const 0
          local.get 2
          call $memset
          drop
        end
        local.get 0
      )
      (func $realloc (;24;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          local.get 0
          br_if 0 (;@1;)
          local.get 1
          call $dlmalloc
          return
        end
        block ;; label = @1
          local.get 1
          i32.const -64
          i32.lt_u
          br_if 0 (;@1;)
          i32.const 0
          i32.const 48
          i32.store offset=4272
          i32.const 0
          return
        end
        i32.const 16
        local.get 1
        i32.const 19
        i32.add
        i32.const -16
        i32.and
        local.get 1
        i32.const 11
        i32.lt_u
        select
        local.set 2
        local.get 0
        i32.const -4
        i32.add
        local.tee 3
        i32.load
        local.tee 4
        i32.const -8
        i32.and
        local.set 5
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 4
              i32.const 3
              i32.and
              br_if 0 (;@3;)
              local.get 2
              i32.const 256
              i32.lt_u
              br_if 1 (;@2;)
              local.get 5
              local.get 2
              i32.const 4
              i32.or
              i32.lt_u
              br_if 1 (;@2;)
              local.get 5
              local.get 2
              i32.sub
              i32.const 0
              i32.load offset=4256
              i32.const 1
              i32.shl
              i32.le_u
              br_if 2 (;@1;)
              br 1 (;@2;)
            end
            local.get 0
            i32.const -8
            i32.add
            local.tee 6
            local.get 5
            i32.add
            local.set 7
            block ;; label = @3
              local.get 5
              local.get 2
              i32.lt_u
              br_if 0 (;@3;)
              local.get 5
              local.get 2
              i32.sub
              local.tee 1
              i32.const 16
              i32.lt_u
              br_if 2 (;@1;)
              local.get 3
              local.get 2
              local.get 4
              i32.const 1
              i32.and
              i32.or
              i32.const 2
              i32.or
              i32.store
              local.get 6
              local.get 2
              i32.add
              local.tee 2
              local.get 1
              i32.const 3
              i32.or
              i32.store offset=4
              local.get 7
              local.get 7
              i32.load offset=4
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 2
              local.get 1
              call $dispose_chunk
              local.get 0
              return
            end
            block ;; label = @3
              i32.const 0
              i32.load offset=3800
              local.get 7
              i32.ne
              br_if 0 (;@3;)
              i32.const 0
              i32.load offset=3788
              local.get 5
              i32.add
              local.tee 5
              local.get 2
              i32.le_u
              br_if 1 (;@2;)
              local.get 3
              local.get 2
              local.get 4
              i32.const 1
              i32.and
              i32.or
              i32.const 2
              i32.or
              i32.store
              i32.const 0
              local.get 6
              local.get 2
              i32.add
              local.tee 1
              i32.store offset=3800
              i32.const 0
              local.get 5
              local.get 2
              i32.sub
              local.tee 2
              i32.store offset=3788
              local.get 1
              local.get 2
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 0
              return
            end
            block ;; label = @3
              i32.const 0
              i32.load offset=3796
              local.get 7
              i32.ne
              br_if 0 (;@3;)
              i32.const 0
              i32.load offset=3784
              local.get 5
              i32.add
              local.tee 5
              local.get 2
              i32.lt_u
              br_if 1 (;@2;)
              block ;; label = @4
                block ;; label = @5
                  local.get 5
                  local.get 2
                  i32.sub
                  local.tee 1
                  i32.const 16
                  i32.lt_u
                  br_if 0 (;@5;)
                  local.get 3
                  local.get 2
                  local.get 4
                  i32.const 1
                  i32.and
                  i32.or
                  i32.const 2
                  i32.or
                  i32.store
                  local.get 6
                  local.get 2
                  i32.add
                  local.tee 2
                  local.get 1
                  i32.const 1
                  i32.or
                  i32.store offset=4
                  local.get 6
                  local.get 5
                  i32.add
                  local.tee 5
                  local.get 1
                  i32.store
                  local.get 5
                  local.get 5
                  i32.load offset=4
                  i32.const -2
                  i32.and
                  i32.store offset=4
                  br 1 (;@4;)
                end
                local.get 3
                local.get 4
                i32.const 1
                i32.and
                local.get 5
                i32.or
                i32.const 2
                i32.or
                i32.store
                local.get 6
                local.get 5
                i32.add
                local.tee 1
                local.get 1
                i32.load offset=4
                i32.const 1
                i32.or
                i32.store offset=4
                i32.const 0
                local.set 1
                i32.const 0
                local.set 2
              end
              i32.const 0
              local.get 2
              i32.store offset=3796
              i32.const 0
              local.get 1
              i32.store offset=3784
              local.get 0
              return
            end
            local.get 7
            i32.load offset=4
            local.tee 8
            i32.const 2
            i32.and
            br_if 0 (;@2;)
            local.get 8
            i32.const -8
            i32.and
            local.get 5
            i32.add
            local.tee 9
            local.get 2
            i32.lt_u
            br_if 0 (;@2;)
            local.get 9
            local.get 2
            i32.sub
            local.set 10
            block ;; label = @3
              block ;; label = @4
                local.get 8
                i32.const 255
                i32.gt_u
                br_if 0 (;@4;)
                local.get 7
                i32.load offset=8
                local.tee 1
                local.get 8
                i32.const 3
                i32.shr_u
                local.tee 11
                i32.const 3
                i32.shl
                i32.const 3816
                i32.add
                local.tee 8
                i32.eq
                drop
                block ;; label = @5
                  local.get 7
                  i32.load offset=12
                  local.tee 5
                  local.get 1
                  i32.ne
                  br_if 0 (;@5;)
                  i32.const 0
                  i32.const 0
                  i32.load offset=3776
                  i32.const -2
                  local.get 11
                  i32.rotl
                  i32.and
                  i32.store offset=3776
                  br 2 (;@3;)
                end
                local.get 5
                local.get 8
                i32.eq
                drop
                local.get 5
                local.get 1
                i32.store offset=8
                local.get 1
                local.get 5
                i32.store offset=12
                br 1 (;@3;)
              end
              local.get 7
              i32.load offset=24
              local.set 12
              block ;; label = @4
                block ;; label = @5
                  local.get 7
                  i32.load offset=12
                  local.tee 8
                  local.get 7
                  i32.eq
                  br_if 0 (;@5;)
                  i32.const 0
                  i32.load offset=3792
                  local.get 7
                  i32.load offset=8
                  local.tee 1
                  i32.gt_u
                  drop
                  local.get 8
                  local.get 1
                  i32.store offset=8
                  local.get 1
                  local.get 8
                  i32.store offset=12
                  br 1 (;@4;)
                end
                block ;; label = @5
                  local.get 7
                  i32.const 20
                  i32.add
                  local.tee 1
                  i32.load
                  local.tee 5
                  br_if 0 (;@5;)
                  local.get 7
                  i32.const 16
                  i32.add
                  local.tee 1
                  i32.load
                  local.tee 5
                  br_if 0 (;@5;)
                  i32.const 0
                  local.set 8
                  br 1 (;@4;)
                end
                loop ;; label = @5
                  local.get 1
                  local.set 11
                  local.get 5
                  local.tee 8
                  i32.const 20
                  i32.add
                  local.tee 1
                  i32.load
                  local.tee 5
                  br_if 0 (;@5;)
                  local.get 8
                  i32.const 16
                  i32.add
                  local.set 1
                  local.get 8
                  i32.load offset=16
                  local.tee 5
                  br_if 0 (;@5;)
                end
                local.get 11
                i32.const 0
                i32.store
              end
              local.get 12
              i32.eqz
              br_if 0 (;@3;)
              block ;; label = @4
                block ;; label = @5
                  local.get 7
                  i32.load offset=28
                  local.tee 5
                  i32.const 2
                  i32.shl
                  i32.const 4080
                  i32.add
                  local.tee 1
                  i32.load
                  local.get 7
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 1
                  local.get 8
                  i32.store
                  local.get 8
                  br_if 1 (;@4;)
                  i32.const 0
                  i32.const 0
                  i32.load offset=3780
                  i32.const -2
                  local.get 5
                  i32.rotl
                  i32.and
                  i32.store offset=3780
                  br 2 (;@3;)
                end
                local.get 12
                i32.const 16
                i32.const 20
                local.get 12
                i32.load offset=16
                local.get 7
                i32.eq
                select
                i32.add
                local.get 8
                i32.store
                local.get 8
                i32.eqz
                br_if 1 (;@3;)
              end
              local.get 8
              local.get 12
              i32.store offset=24
              block ;; label = @4
                local.get 7
                i32.load offset=16
                local.tee 1
                i32.eqz
                br_if 0 (;@4;)
                local.get 8
                local.get 1
                i32.store offset=16
                local.get 1
                local.get 8
                i32.store offset=24
              end
              local.get 7
              i32.load offset=20
              local.tee 1
              i32.eqz
              br_if 0 (;@3;)
              local.get 8
              i32.const 20
              i32.add
              local.get 1
              i32.store
              local.get 1
              local.get 8
              i32.store offset=24
            end
            block ;; label = @3
              local.get 10
              i32.const 15
              i32.gt_u
              br_if 0 (;@3;)
              local.get 3
              local.get 4
              i32.const 1
              i32.and
              local.get 9
              i32.or
              i32.const 2
              i32.or
              i32.store
              local.get 6
              local.get 9
              i32.add
              local.tee 1
              local.get 1
              i32.load offset=4
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 0
              return
            end
            local.get 3
            local.get 2
            local.get 4
            i32.const 1
            i32.and
            i32.or
            i32.const 2
            i32.or
            i32.store
            local.get 6
            local.get 2
            i32.add
            local.tee 1
            local.get 10
            i32.const 3
            i32.or
            i32.store offset=4
            local.get 6
            local.get 9
            i32.add
            local.tee 2
            local.get 2
            i32.load offset=4
            i32.const 1
            i32.or
            i32.store offset=4
            local.get 1
            local.get 10
            call $dispose_chunk
            local.get 0
            return
          end
          block ;; label = @2
            local.get 1
            call $dlmalloc
            local.tee 2
            br_if 0 (;@2;)
            i32.const 0
            return
          end
          local.get 2
          local.get 0
          i32.const -4
          i32.const -8
          local.get 3
          i32.load
          local.tee 5
          i32.const 3
          i32.and
          select
          local.get 5
          i32.const -8
          i32.and
          i32.add
          local.tee 5
          local.get 1
          local.get 5
          local.get 1
          i32.lt_u
          select
          call $memcpy
          local.set 1
          local.get 0
          call $dlfree
          local.get 1
          local.set 0
        end
        local.get 0
      )
      (func $dispose_chunk (;25;) (type 13) (param i32 i32)
        (local i32 i32 i32 i32 i32 i32)
        local.get 0
        local.get 1
        i32.add
        local.set 2
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.load offset=4
            local.tee 3
            i32.const 1
            i32.and
            br_if 0 (;@2;)
            local.get 3
            i32.const 3
            i32.and
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            i32.load
            local.tee 3
            local.get 1
            i32.add
            local.set 1
            block ;; label = @3
              block ;; label = @4
                i32.const 0
                i32.load offset=3796
                local.get 0
                local.get 3
                i32.sub
                local.tee 0
                i32.eq
                br_if 0 (;@4;)
                block ;; label = @5
                  local.get 3
                  i32.const 255
                  i32.gt_u
                  br_if 0 (;@5;)
                  local.get 0
                  i32.load offset=8
                  local.tee 4
                  local.get 3
                  i32.const 3
                  i32.shr_u
                  local.tee 5
                  i32.const 3
                  i32.shl
                  i32.const 3816
                  i32.add
                  local.tee 6
                  i32.eq
                  drop
                  local.get 0
                  i32.load offset=12
                  local.tee 3
                  local.get 4
                  i32.ne
                  br_if 2 (;@3;)
                  i32.const 0
                  i32.const 0
                  i32.load offset=3776
                  i32.const -2
                  local.get 5
                  i32.rotl
                  i32.and
                  i32.store offset=3776
                  br 3 (;@2;)
                end
                local.get 0
                i32.load offset=24
                local.set 7
                block ;; label = @5
                  block ;; label = @6
                    local.get 0
                    i32.load offset=12
                    local.tee 6
                    local.get 0
                    i32.eq
                    br_if 0 (;@6;)
                    i32.const 0
                    i32.load offset=3792
                    local.get 0
                    i32.load offset=8
                    local.tee 3
                    i32.gt_u
                    drop
                    local.get 6
                    local.get 3
                    i32.store offset=8
                    local.get 3
                    local.get 6
                    i32.store offset=12
                    br 1 (;@5;)
                  end
                  block ;; label = @6
                    local.get 0
                    i32.const 20
                    i32.add
                    local.tee 3
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    local.get 0
                    i32.const 16
                    i32.add
                    local.tee 3
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    i32.const 0
                    local.set 6
                    br 1 (;@5;)
                  end
                  loop ;; label = @6
                    local.get 3
                    local.set 5
                    local.get 4
                    local.tee 6
                    i32.const 20
                    i32.add
                    local.tee 3
                    i32.load
                    local.tee 4
                    br_if 0 (;@6;)
                    local.get 6
                    i32.const 16
                    i32.add
                    local.set 3
                    local.get 6
                    i32.load offset=16
                    local.tee 4
                    br_if 0 (;@6;)
                  end
                  local.get 5
                  i32.const 0
                  i32.store
                end
                local.get 7
                i32.eqz
                br_if 2 (;@2;)
                block ;; label = @5
                  block ;; label = @6
                    local.get 0
                    i32.load offset=28
                    local.tee 4
                    i32.const 2
                    i32.shl
                    i32.const 4080
                    i32.add
                    local.tee 3
                    i32.load
                    local.get 0
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 3
                    local.get 6
                    i32.store
                    local.get 6
                    br_if 1 (;@5;)
                    i32.const 0
                    i32.const 0
                    i32.load offset=3780
                    i32.const -2
                    local.get 4
                    i32.rotl
                    i32.and
                    i32.store offset=3780
                    br 4 (;@2;)
                  end
                  local.get 7
                  i32.const 16
                  i32.const 20
                  local.get 7
                  i32.load offset=16
                  local.get 0
                  i32.eq
                  select
                  i32.add
                  local.get 6
                  i32.store
                  local.get 6
                  i32.eqz
                  br_if 3 (;@2;)
                end
                local.get 6
                local.get 7
                i32.store offset=24
                block ;; label = @5
                  local.get 0
                  i32.load offset=16
                  local.tee 3
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 6
                  local.get 3
                  i32.store offset=16
                  local.get 3
                  local.get 6
                  i32.store offset=24
                end
                local.get 0
                i32.load offset=20
                local.tee 3
                i32.eqz
                br_if 2 (;@2;)
                local.get 6
                i32.const 20
                i32.add
                local.get 3
                i32.store
                local.get 3
                local.get 6
                i32.store offset=24
                br 2 (;@2;)
              end
              local.get 2
              i32.load offset=4
              local.tee 3
              i32.const 3
              i32.and
              i32.const 3
              i32.ne
              br_if 1 (;@2;)
              local.get 2
              local.get 3
              i32.const -2
              i32.and
              i32.store offset=4
              i32.const 0
              local.get 1
              i32.store offset=3784
              local.get 2
              local.get 1
              i32.store
              local.get 0
              local.get 1
              i32.const 1
              i32.or
              i32.store offset=4
              return
            end
            local.get 3
            local.get 6
            i32.eq
            drop
            local.get 3
            local.get 4
            i32.store offset=8
            local.get 4
            local.get 3
            i32.store offset=12
          end
          block ;; label = @2
            block ;; label = @3
              local.get 2
              i32.load offset=4
              local.tee 3
              i32.const 2
              i32.and
              br_if 0 (;@3;)
              block ;; label = @4
                i32.const 0
                i32.load offset=3800
                local.get 2
                i32.ne
                br_if 0 (;@4;)
                i32.const 0
                local.get 0
                i32.store offset=3800
                i32.const 0
                i32.const 0
                i32.load offset=3788
                local.get 1
                i32.add
                local.tee 1
                i32.store offset=3788
                local.get 0
                local.get 1
                i32.const 1
                i32.or
                i32.store offset=4
                local.get 0
                i32.const 0
                i32.load offset=3796
                i32.ne
                br_if 3 (;@1;)
                i32.const 0
                i32.const 0
                i32.store offset=3784
                i32.const 0
                i32.const 0
                i32.store offset=3796
                return
              end
              block ;; label = @4
                i32.const 0
                i32.load offset=3796
                local.get 2
                i32.ne
                br_if 0 (;@4;)
                i32.const 0
                local.get 0
                i32.store offset=3796
                i32.const 0
                i32.const 0
                i32.load offset=3784
                local.get 1
                i32.add
                local.tee 1
                i32.store offset=3784
                local.get 0
                local.get 1
                i32.const 1
                i32.or
                i32.store offset=4
                local.get 0
                local.get 1
                i32.add
                local.get 1
                i32.store
                return
              end
              local.get 3
              i32.const -8
              i32.and
              local.get 1
              i32.add
              local.set 1
              block ;; label = @4
                block ;; label = @5
                  local.get 3
                  i32.const 255
                  i32.gt_u
                  br_if 0 (;@5;)
                  local.get 2
                  i32.load offset=8
                  local.tee 4
                  local.get 3
                  i32.const 3
                  i32.shr_u
                  local.tee 5
                  i32.const 3
                  i32.shl
                  i32.const 3816
                  i32.add
                  local.tee 6
                  i32.eq
                  drop
                  block ;; label = @6
                    local.get 2
                    i32.load offset=12
                    local.tee 3
                    local.get 4
                    i32.ne
                    br_if 0 (;@6;)
                    i32.const 0
                    i32.const 0
                    i32.load offset=3776
                    i32.const -2
                    local.get 5
                    i32.rotl
                    i32.and
                    i32.store offset=3776
                    br 2 (;@4;)
                  end
                  local.get 3
                  local.get 6
                  i32.eq
                  drop
                  local.get 3
                  local.get 4
                  i32.store offset=8
                  local.get 4
                  local.get 3
                  i32.store offset=12
                  br 1 (;@4;)
                end
                local.get 2
                i32.load offset=24
                local.set 7
                block ;; label = @5
                  block ;; label = @6
                    local.get 2
                    i32.load offset=12
                    local.tee 6
                    local.get 2
                    i32.eq
                    br_if 0 (;@6;)
                    i32.const 0
                    i32.load offset=3792
                    local.get 2
                    i32.load offset=8
                    local.tee 3
                    i32.gt_u
                    drop
                    local.get 6
                    local.get 3
                    i32.store offset=8
                    local.get 3
                    local.get 6
                    i32.store offset=12
                    br 1 (;@5;)
                  end
                  block ;; label = @6
                    local.get 2
                    i32.const 20
                    i32.add
                    local.tee 4
                    i32.load
                    local.tee 3
                    br_if 0 (;@6;)
                    local.get 2
                    i32.const 16
                    i32.add
                    local.tee 4
                    i32.load
                    local.tee 3
                    br_if 0 (;@6;)
                    i32.const 0
                    local.set 6
                    br 1 (;@5;)
                  end
                  loop ;; label = @6
                    local.get 4
                    local.set 5
                    local.get 3
                    local.tee 6
                    i32.const 20
                    i32.add
                    local.tee 4
                    i32.load
                    local.tee 3
                    br_if 0 (;@6;)
                    local.get 6
                    i32.const 16
                    i32.add
                    local.set 4
                    local.get 6
                    i32.load offset=16
                    local.tee 3
                    br_if 0 (;@6;)
                  end
                  local.get 5
                  i32.const 0
                  i32.store
                end
                local.get 7
                i32.eqz
                br_if 0 (;@4;)
                block ;; label = @5
                  block ;; label = @6
                    local.get 2
                    i32.load offset=28
                    local.tee 4
                    i32.const 2
                    i32.shl
                    i32.const 4080
                    i32.add
                    local.tee 3
                    i32.load
                    local.get 2
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 3
                    local.get 6
                    i32.store
                    local.get 6
                    br_if 1 (;@5;)
                    i32.const 0
                    i32.const 0
                    i32.load offset=3780
                    i32.const -2
                    local.get 4
                    i32.rotl
                    i32.and
                    i32.store offset=3780
                    br 2 (;@4;)
                  end
                  local.get 7
                  i32.const 16
                  i32.const 20
                  local.get 7
                  i32.load offset=16
                  local.get 2
                  i32.eq
                  select
                  i32.add
                  local.get 6
                  i32.store
                  local.get 6
                  i32.eqz
                  br_if 1 (;@4;)
                end
                local.get 6
                local.get 7
                i32.store offset=24
                block ;; label = @5
                  local.get 2
                  i32.load offset=16
                  local.tee 3
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 6
                  local.get 3
                  i32.store offset=16
                  local.get 3
                  local.get 6
                  i32.store offset=24
                end
                local.get 2
                i32.load offset=20
                local.tee 3
                i32.eqz
                br_if 0 (;@4;)
                local.get 6
                i32.const 20
                i32.add
                local.get 3
                i32.store
                local.get 3
                local.get 6
                i32.store offset=24
              end
              local.get 0
              local.get 1
              i32.add
              local.get 1
              i32.store
              local.get 0
              local.get 1
              i32.const 1
              i32.or
              i32.store offset=4
              local.get 0
              i32.const 0
              i32.load offset=3796
              i32.ne
              br_if 1 (;@2;)
              i32.const 0
              local.get 1
              i32.store offset=3784
              return
            end
            local.get 2
            local.get 3
            i32.const -2
            i32.and
            i32.store offset=4
            local.get 0
            local.get 1
            i32.add
            local.get 1
            i32.store
            local.get 0
            local.get 1
            i32.const 1
            i32.or
            i32.store offset=4
          end
          block ;; label = @2
            local.get 1
            i32.const 255
            i32.gt_u
            br_if 0 (;@2;)
            local.get 1
            i32.const 3
            i32.shr_u
            local.tee 3
            i32.const 3
            i32.shl
            i32.const 3816
            i32.add
            local.set 1
            block ;; label = @3
              block ;; label = @4
                i32.const 0
                i32.load offset=3776
                local.tee 4
                i32.const 1
                local.get 3
                i32.shl
                local.tee 3
                i32.and
                br_if 0 (;@4;)
                i32.const 0
                local.get 4
                local.get 3
                i32.or
                i32.store offset=3776
                local.get 1
                local.set 3
                br 1 (;@3;)
              end
              local.get 1
              i32.load offset=8
              local.set 3
            end
            local.get 3
            local.get 0
            i32.store offset=12
            local.get 1
            local.get 0
            i32.store offset=8
            local.get 0
            local.get 1
            i32.store offset=12
            local.get 0
            local.get 3
            i32.store offset=8
            return
          end
          i32.const 31
          local.set 3
          block ;; label = @2
            local.get 1
            i32.const 16777215
            i32.gt_u
            br_if 0 (;@2;)
            local.get 1
            i32.const 8
            i32.shr_u
            local.tee 3
            local.get 3
            i32.const 1048320
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 8
            i32.and
            local.tee 3
            i32.shl
            local.tee 4
            local.get 4
            i32.const 520192
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 4
            i32.and
            local.tee 4
            i32.shl
            local.tee 6
            local.get 6
            i32.const 245760
            i32.add
            i32.const 16
            i32.shr_u
            i32.const 2
            i32.and
            local.tee 6
            i32.shl
            i32.const 15
            i32.shr_u
            local.get 3
            local.get 4
            i32.or
            local.get 6
            i32.or
            i32.sub
            local.tee 3
            i32.const 1
            i32.shl
            local.get 1
            local.get 3
            i32.const 21
            i32.add
            i32.shr_u
            i32.const 1
            i32.and
            i32.or
            i32.const 28
            i32.add
            local.set 3
          end
          local.get 0
          i64.const 0
          i64.store offset=16 align=4
          local.get 0
          i32.const 28
          i32.add
          local.get 3
          i32.store
          local.get 3
          i32.const 2
          i32.shl
          i32.const 4080
          i32.add
          local.set 4
          block ;; label = @2
            i32.const 0
            i32.load offset=3780
            local.tee 6
            i32.const 1
            local.get 3
            i32.shl
            local.tee 2
            i32.and
            br_if 0 (;@2;)
            local.get 4
            local.get 0
            i32.store
            i32.const 0
            local.get 6
            local.get 2
            i32.or
            i32.store offset=3780
            local.get 0
            i32.const 24
            i32.add
            local.get 4
            i32.store
            local.get 0
            local.get 0
            i32.store offset=8
            local.get 0
            local.get 0
            i32.store offset=12
            return
          end
          local.get 1
          i32.const 0
          i32.const 25
          local.get 3
          i32.const 1
          i32.shr_u
          i32.sub
          local.get 3
          i32.const 31
          i32.eq
          select
          i32.shl
          local.set 3
          local.get 4
          i32.load
          local.set 6
          block ;; label = @2
            loop ;; label = @3
              local.get 6
              local.tee 4
              i32.load offset=4
              i32.const -8
              i32.and
              local.get 1
              i32.eq
              br_if 1 (;@2;)
              local.get 3
              i32.const 29
              i32.shr_u
              local.set 6
              local.get 3
              i32.const 1
              i32.shl
              local.set 3
              local.get 4
              local.get 6
              i32.const 4
              i32.and
              i32.add
              i32.const 16
              i32.add
              local.tee 2
              i32.load
              local.tee 6
              br_if 0 (;@3;)
            end
            local.get 2
            local.get 0
            i32.store
            local.get 0
            i32.const 24
            i32.add
            local.get 4
            i32.store
            local.get 0
            local.get 0
            i32.store offset=12
            local.get 0
            local.get 0
            i32.store offset=8
            return
          end
          local.get 4
          i32.load offset=8
          local.tee 1
          local.get 0
          i32.store offset=12
          local.get 4
          local.get 0
          i32.store offset=8
          local.get 0
          i32.const 24
          i32.add
          i32.const 0
          i32.store
          local.get 0
          local.get 4
          i32.store offset=12
          local.get 0
          local.get 1
          i32.store offset=8
        end
      )
      (func $internal_memalign (;26;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.const 16
            local.get 0
            i32.const 16
            i32.gt_u
            select
            local.tee 2
            local.get 2
            i32.const -1
            i32.add
            i32.and
            br_if 0 (;@2;)
            local.get 2
            local.set 0
            br 1 (;@1;)
          end
          i32.const 32
          local.set 3
          loop ;; label = @2
            local.get 3
            local.tee 0
            i32.const 1
            i32.shl
            local.set 3
            local.get 0
            local.get 2
            i32.lt_u
            br_if 0 (;@2;)
          end
        end
        block ;; label = @1
          i32.const -64
          local.get 0
          i32.sub
          local.get 1
          i32.gt_u
          br_if 0 (;@1;)
          i32.const 0
          i32.const 48
          i32.store offset=4272
          i32.const 0
          return
        end
        block ;; label = @1
          local.get 0
          i32.const 16
          local.get 1
          i32.const 19
          i32.add
          i32.const -16
          i32.and
          local.get 1
          i32.const 11
          i32.lt_u
          select
          local.tee 1
          i32.add
          i32.const 12
          i32.add
          call $dlmalloc
          local.tee 3
          br_if 0 (;@1;)
          i32.const 0
          return
        end
        local.get 3
        i32.const -8
        i32.add
        local.set 2
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.const -1
            i32.add
            local.get 3
            i32.and
            br_if 0 (;@2;)
            local.get 2
            local.set 0
            br 1 (;@1;)
          end
          local.get 3
          i32.const -4
          i32.add
          local.tee 4
          i32.load
          local.tee 5
          i32.const -8
          i32.and
          local.get 3
          local.get 0
          i32.add
          i32.const -1
          i32.add
          i32.const 0
          local.get 0
          i32.sub
          i32.and
          i32.const -8
          i32.add
          local.tee 3
          i32.const 0
          local.get 0
          local.get 3
          local.get 2
          i32.sub
          i32.const 15
          i32.gt_u
          select
          i32.add
          local.tee 0
          local.get 2
          i32.sub
          local.tee 3
          i32.sub
          local.set 6
          block ;; label = @2
            local.get 5
            i32.const 3
            i32.and
            br_if 0 (;@2;)
            local.get 0
            local.get 6
            i32.store offset=4
            local.get 0
            local.get 2
            i32.load
            local.get 3
            i32.add
            i32.store
            br 1 (;@1;)
          end
          local.get 0
          local.get 6
          local.get 0
          i32.load offset=4
          i32.const 1
          i32.and
          i32.or
          i32.const 2
          i32.or
          i32.store offset=4
          local.get 0
          local.get 6
          i32.add
          local.tee 6
          local.get 6
          i32.load offset=4
          i32.const 1
          i32.or
          i32.store offset=4
          local.get 4
          local.get 3
          local.get 4
          i32.load
          i32.const 1
          i32.and
          i32.or
          i32.const 2
          i32.or
          i32.store
          local.get 2
          local.get 3
          i32.add
          local.tee 6
          local.get 6
          i32.load offset=4
          i32.const 1
          i32.or
          i32.store offset=4
          local.get 2
          local.get 3
          call $dispose_chunk
        end
        block ;; label = @1
          local.get 0
          i32.load offset=4
          local.tee 3
          i32.const 3
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          local.get 3
          i32.const -8
          i32.and
          local.tee 2
          local.get 1
          i32.const 16
          i32.add
          i32.le_u
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          local.get 3
          i32.const 1
          i32.and
          i32.or
          i32.const 2
          i32.or
          i32.store offset=4
          local.get 0
          local.get 1
          i32.add
          local.tee 3
          local.get 2
          local.get 1
          i32.sub
          local.tee 1
          i32.const 3
          i32.or
          i32.store offset=4
          local.get 0
          local.get 2
          i32.add
          local.tee 2
          local.get 2
          i32.load offset=4
          i32.const 1
          i32.or
          i32.store offset=4
          local.get 3
          local.get 1
          call $dispose_chunk
        end
        local.get 0
        i32.const 8
        i32.add
      )
      (func $aligned_alloc (;27;) (type 3) (param i32 i32) (result i32)
        block ;; label = @1
          local.get 0
          i32.const 16
          i32.gt_u
          br_if 0 (;@1;)
          local.get 1
          call $dlmalloc
          return
        end
        local.get 0
        local.get 1
        call $internal_memalign
      )
      (func $__clock_gettime (;28;) (type 3) (param i32 i32) (result i32)
        (local i32 i64 i64)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.load
            i64.const 1
            local.get 2
            i32.const 8
            i32.add
            call $__wasi_clock_time_get
            local.tee 0
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            local.get 0
            i32.store offset=4272
            i32.const -1
            local.set 0
            br 1 (;@1;)
          end
          local.get 1
          local.get 2
          i64.load offset=8
          local.tee 3
          i64.const 1000000000
          i64.div_u
          local.tee 4
          i64.store
          local.get 1
          local.get 3
          local.get 4
          i64.const 1000000000
          i64.mul
          i64.sub
          i64.store32 offset=8
          i32.const 0
          local.set 0
        end
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $readdir (;29;) (type 0) (param i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i64 i64)
        local.get 0
        i32.const 28
        i32.add
        local.set 1
        local.get 0
        i32.load offset=20
        local.set 2
        loop (result i32) ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      local.get 1
                      i32.load
                      local.tee 3
                      local.get 2
                      i32.sub
                      local.tee 4
                      i32.const 23
                      i32.gt_u
                      br_if 0 (;@7;)
                      local.get 3
                      local.get 0
                      i32.load offset=24
                      local.tee 4
                      i32.ge_u
                      br_if 1 (;@6;)
                      i32.const 0
                      return
                    end
                    local.get 0
                    i32.load offset=16
                    local.tee 5
                    local.get 2
                    i32.add
                    local.tee 6
                    i32.load offset=16 align=1
                    local.tee 7
                    i32.const 24
                    i32.add
                    local.set 3
                    block ;; label = @7
                      block ;; label = @8
                        local.get 7
                        i32.eqz
                        br_if 0 (;@8;)
                        block ;; label = @9
                          local.get 4
                          local.get 3
                          i32.ge_u
                          br_if 0 (;@9;)
                          block ;; label = @10
                            local.get 0
                            i32.load offset=24
                            local.tee 2
                            local.get 3
                            i32.lt_u
                            br_if 0 (;@10;)
                            local.get 2
                            local.set 4
                            br 5 (;@5;)
                          end
                          loop ;; label = @10
                            local.get 2
                            local.tee 4
                            i32.const 1
                            i32.shl
                            local.set 2
                            local.get 4
                            local.get 3
                            i32.lt_u
                            br_if 0 (;@10;)
                          end
                          block ;; label = @10
                            local.get 5
                            local.get 4
                            call $realloc
                            local.tee 5
                            br_if 0 (;@10;)
                            i32.const 0
                            return
                          end
                          local.get 0
                          local.get 4
                          i32.store offset=24
                          local.get 0
                          local.get 5
                          i32.store offset=16
                          br 4 (;@5;)
                        end
                        local.get 6
                        i32.load8_u offset=20
                        local.set 5
                        local.get 6
                        i64.load offset=8 align=1
                        local.set 8
                        local.get 6
                        i64.load align=1
                        local.set 9
                        local.get 6
                        i32.const 24
                        i32.add
                        local.tee 6
                        i32.const 0
                        local.get 7
                        call $memchr
                        i32.eqz
                        br_if 1 (;@7;)
                      end
                      local.get 3
                      local.get 2
                      i32.add
                      local.set 2
                      br 5 (;@2;)
                    end
                    local.get 0
                    i32.load offset=36
                    local.tee 4
                    local.get 7
                    i32.const 10
                    i32.add
                    local.tee 1
                    i32.ge_u
                    br_if 2 (;@4;)
                    loop ;; label = @7
                      local.get 4
                      local.tee 2
                      i32.const 1
                      i32.shl
                      local.set 4
                      local.get 2
                      local.get 1
                      i32.lt_u
                      br_if 0 (;@7;)
                    end
                    block ;; label = @7
                      local.get 0
                      i32.load offset=32
                      local.get 2
                      call $realloc
                      local.tee 4
                      br_if 0 (;@7;)
                      i32.const 0
                      return
                    end
                    local.get 0
                    local.get 2
                    i32.store offset=36
                    local.get 0
                    local.get 4
                    i32.store offset=32
                    br 3 (;@3;)
                  end
                  local.get 0
                  i32.load offset=16
                  local.set 5
                end
                local.get 0
                local.get 4
                i32.store offset=28
                local.get 0
                local.get 4
                i32.store offset=20
                i32.const 0
                local.set 2
                local.get 0
                i32.load
                local.get 5
                local.get 4
                local.get 0
                i64.load offset=8
                local.get 1
                call $__wasi_fd_readdir
                local.tee 4
                i32.eqz
                br_if 2 (;@2;)
                i32.const 0
                local.get 4
                i32.store offset=4272
                i32.const 0
                return
              end
              local.get 0
              i32.load offset=32
              local.set 4
            end
            local.get 4
            local.get 5
            i32.store8 offset=8
            local.get 4
            local.get 8
            i64.store
            local.get 4
            i32.const 9
            i32.add
            local.get 6
            local.get 7
            call $memcpy
            local.get 7
            i32.add
            i32.const 0
            i32.store8
            local.get 0
            local.get 9
            i64.store offset=8
            local.get 0
            local.get 0
            i32.load offset=20
            local.get 3
            i32.add
            i32.store offset=20
            local.get 4
            return
          end
          local.get 0
          local.get 2
          i32.store offset=20
          br 0 (;@1;)
        end
      )
      (func $fdclosedir (;30;) (type 0) (param i32) (result i32)
        (local i32)
        local.get 0
        i32.load
        local.set 1
        local.get 0
        i32.load offset=16
        call $free
        local.get 0
        i32.load offset=32
        call $free
        local.get 0
        call $free
        local.get 1
      )
      (func $close (;31;) (type 0) (param i32) (result i32)
        block ;; label = @1
          local.get 0
          call $__wasi_fd_close
          local.tee 0
          br_if 0 (;@1;)
          i32.const 0
          return
        end
        i32.const 0
        local.get 0
        i32.store offset=4272
        i32.const -1
      )
      (func $closedir (;32;) (type 0) (param i32) (result i32)
        local.get 0
        call $fdclosedir
        call $close
      )
      (func $sbrk (;33;) (type 0) (param i32) (result i32)
        block ;; label = @1
          local.get 0
          br_if 0 (;@1;)
          memory.size
          i32.const 16
          i32.shl
          return
        end
        block ;; label = @1
          local.get 0
          i32.const 65535
          i32.and
          br_if 0 (;@1;)
          local.get 0
          i32.const -1
          i32.le_s
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            i32.const 16
            i32.shr_u
            memory.grow
            local.tee 0
            i32.const -1
            i32.ne
            br_if 0 (;@2;)
            i32.const 0
            i32.const 48
            i32.store offset=4272
            i32.const -1
            return
          end
          local.get 0
          i32.const 16
          i32.shl
          return
        end
        call $abort
        unreachable
      )
      (func $_Exit (;34;) (type 9) (param i32)
        local.get 0
        call $__wasi_proc_exit
        unreachable
      )
      (func $internal_register_preopened_fd (;35;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32 i32)
        call $assert_invariants
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.const 2
            i32.add
            br_table 1 (;@1;) 1 (;@1;) 0 (;@2;)
          end
          local.get 1
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            i32.const 0
            i32.load offset=4276
            local.tee 2
            i32.const 0
            i32.load offset=4284
            i32.ne
            br_if 0 (;@2;)
            i32.const 0
            i32.load offset=4280
            local.set 3
            block ;; label = @3
              i32.const 8
              local.get 2
              i32.const 1
              i32.shl
              i32.const 4
              local.get 2
              select
              local.tee 4
              call $calloc
              local.tee 5
              br_if 0 (;@3;)
              i32.const -1
              return
            end
            local.get 5
            local.get 3
            local.get 2
            i32.const 3
            i32.shl
            call $memcpy
            local.set 2
            i32.const 0
            local.get 4
            i32.store offset=4284
            i32.const 0
            local.get 2
            i32.store offset=4280
            local.get 3
            call $free
            call $assert_invariants
          end
          block ;; label = @2
            loop ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 1
                  local.tee 2
                  i32.load8_u
                  i32.const -46
                  i32.add
                  br_table 1 (;@4;) 0 (;@5;) 3 (;@2;)
                end
                local.get 2
                i32.const 1
                i32.add
                local.set 1
                br 1 (;@3;)
              end
              local.get 2
              i32.const 1
              i32.add
              local.set 1
              local.get 2
              i32.load8_u offset=1
              local.tee 3
              i32.eqz
              br_if 0 (;@3;)
              local.get 3
              i32.const 47
              i32.ne
              br_if 1 (;@2;)
              local.get 2
              i32.const 2
              i32.add
              local.set 1
              br 0 (;@3;)
            end
          end
          block ;; label = @2
            local.get 2
            call $strdup
            local.tee 2
            br_if 0 (;@2;)
            i32.const -1
            return
          end
          i32.const 0
          i32.const 0
          i32.load offset=4276
          local.tee 1
          i32.const 1
          i32.add
          i32.store offset=4276
          i32.const 0
          i32.load offset=4280
          local.get 1
          i32.const 3
          i32.shl
          i32.add
          local.tee 1
          local.get 0
          i32.store offset=4
          local.get 1
          local.get 2
          i32.store
          call $assert_invariants
          i32.const 0
          return
        end
        call $abort
        unreachable
      )
      (func $assert_invariants (;36;) (type 10)
        (local i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            i32.load offset=4276
            local.tee 0
            i32.const 0
            i32.load offset=4284
            local.tee 1
            i32.gt_u
            br_if 0 (;@2;)
            i32.const 0
            i32.load offset=4280
            local.set 2
            block ;; label = @3
              local.get 1
              i32.eqz
              br_if 0 (;@3;)
              local.get 2
              i32.eqz
              br_if 1 (;@2;)
            end
            block ;; label = @3
              local.get 1
              i32.eqz
              br_if 0 (;@3;)
              local.get 1
              i32.const 3
              i32.shl
              local.get 1
              i32.le_u
              br_if 1 (;@2;)
            end
            local.get 0
            i32.eqz
            br_if 1 (;@1;)
            loop ;; label = @3
              local.get 2
              i32.load
              local.tee 1
              i32.eqz
              br_if 1 (;@2;)
              local.get 2
              i32.const 4
              i32.add
              i32.load
              i32.const -1
              i32.eq
              br_if 1 (;@2;)
              memory.size
              i64.extend_i32_u
              i64.const 16
              i64.shl
              local.get 1
              i64.extend_i32_u
              i64.le_u
              br_if 1 (;@2;)
              local.get 2
              i32.const 8
              i32.add
              local.set 2
              local.get 0
              i32.const -1
              i32.add
              local.tee 0
              i32.eqz
              br_if 2 (;@1;)
              br 0 (;@3;)
            end
          end
          call $abort
          unreachable
        end
      )
      (func $__wasilibc_find_relpath (;37;) (type 5) (param i32 i32 i32 i32) (result i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        local.get 4
        local.get 3
        i32.store offset=12
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.get 1
            local.get 2
            local.get 4
            i32.const 12
            i32.add
            i32.const 0
            call $undefined_weak:__wasilibc_find_relpath_alloc
            local.set 0
            br 1 (;@1;)
          end
          local.get 0
          local.get 1
          local.get 2
          call $__wasilibc_find_abspath
          local.set 0
        end
        local.get 4
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $__wasilibc_find_abspath (;38;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        local.get 0
        i32.const -1
        i32.add
        local.set 3
        loop ;; label = @1
          local.get 3
          i32.const 1
          i32.add
          local.tee 3
          i32.load8_u
          i32.const 47
          i32.eq
          br_if 0 (;@1;)
        end
        i32.const 0
        local.set 4
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            i32.load offset=4276
            local.tee 5
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            i32.load offset=4280
            local.set 6
            i32.const -1
            local.set 7
            loop ;; label = @3
              local.get 6
              local.get 5
              i32.const -1
              i32.add
              local.tee 5
              i32.const 3
              i32.shl
              i32.add
              local.tee 8
              i32.load
              local.tee 9
              call $strlen
              local.set 10
              block ;; label = @4
                block ;; label = @5
                  local.get 7
                  i32.const -1
                  i32.eq
                  br_if 0 (;@5;)
                  local.get 10
                  local.get 4
                  i32.le_u
                  br_if 1 (;@4;)
                end
                block ;; label = @5
                  block ;; label = @6
                    local.get 10
                    br_if 0 (;@6;)
                    local.get 3
                    i32.load8_u
                    i32.const 255
                    i32.and
                    i32.const 47
                    i32.ne
                    br_if 1 (;@5;)
                  end
                  local.get 3
                  local.get 9
                  local.get 10
                  call $memcmp
                  br_if 1 (;@4;)
                  local.get 9
                  i32.const -1
                  i32.add
                  local.set 11
                  local.get 10
                  local.set 12
                  block ;; label = @6
                    loop ;; label = @7
                      local.get 12
                      local.tee 0
                      i32.eqz
                      br_if 1 (;@6;)
                      local.get 0
                      i32.const -1
                      i32.add
                      local.set 12
                      local.get 11
                      local.get 0
                      i32.add
                      i32.load8_u
                      i32.const 47
                      i32.eq
                      br_if 0 (;@7;)
                    end
                  end
                  local.get 3
                  local.get 0
                  i32.add
                  i32.load8_u
                  local.tee 0
                  i32.const 47
                  i32.eq
                  br_if 0 (;@5;)
                  local.get 0
                  br_if 1 (;@4;)
                end
                local.get 1
                local.get 9
                i32.store
                local.get 8
                i32.load offset=4
                local.set 7
                local.get 10
                local.set 4
              end
              local.get 5
              br_if 0 (;@3;)
            end
            local.get 7
            i32.const -1
            i32.ne
            br_if 1 (;@1;)
          end
          i32.const 0
          i32.const 44
          i32.store offset=4272
          i32.const -1
          return
        end
        local.get 3
        local.get 4
        i32.add
        i32.const -1
        i32.add
        local.set 0
        loop ;; label = @1
          local.get 0
          i32.const 1
          i32.add
          local.tee 0
          i32.load8_u
          local.tee 3
          i32.const 47
          i32.eq
          br_if 0 (;@1;)
        end
        local.get 2
        local.get 0
        i32.const 1096
        local.get 3
        select
        i32.store
        local.get 7
      )
      (func $__wasilibc_populate_preopens (;39;) (type 10)
        (local i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 0
        global.set $__stack_pointer
        i32.const 3
        local.set 1
        block ;; label = @1
          block ;; label = @2
            loop ;; label = @3
              block ;; label = @4
                local.get 1
                local.get 0
                i32.const 8
                i32.add
                call $__wasi_fd_prestat_get
                local.tee 2
                i32.eqz
                br_if 0 (;@4;)
                local.get 2
                i32.const 8
                i32.ne
                br_if 2 (;@2;)
                local.get 0
                i32.const 16
                i32.add
                global.set $__stack_pointer
                return
              end
              block ;; label = @4
                local.get 0
                i32.load8_u offset=8
                br_if 0 (;@4;)
                local.get 0
                i32.load offset=12
                local.tee 3
                i32.const 1
                i32.add
                call $malloc
                local.tee 2
                i32.eqz
                br_if 3 (;@1;)
                local.get 1
                local.get 2
                local.get 3
                call $__wasi_fd_prestat_dir_name
                br_if 2 (;@2;)
                local.get 2
                local.get 0
                i32.load offset=12
                i32.add
                i32.const 0
                i32.store8
                local.get 1
                local.get 2
                call $internal_register_preopened_fd
                br_if 3 (;@1;)
                local.get 2
                call $free
              end
              local.get 1
              i32.const 1
              i32.add
              local.set 1
              br 0 (;@3;)
            end
          end
          i32.const 71
          call $_Exit
          unreachable
        end
        i32.const 70
        call $_Exit
        unreachable
      )
      (func $__wasilibc_nocwd_openat_nomode (;40;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i64 i64)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 2
                i32.const 503316480
                i32.and
                i32.const -33554432
                i32.add
                i32.const 25
                i32.shr_u
                local.tee 4
                i32.const 9
                i32.gt_u
                br_if 0 (;@4;)
                i32.const 1
                local.get 4
                i32.shl
                local.tee 4
                i32.const 642
                i32.and
                br_if 1 (;@3;)
                i64.const -4211012
                local.set 5
                local.get 4
                i32.const 9
                i32.and
                br_if 2 (;@2;)
              end
              i32.const 0
              i32.const 28
              i32.store offset=4272
              i32.const -1
              local.set 4
              br 2 (;@1;)
            end
            i64.const -4194626
            i64.const -4211012
            local.get 2
            i32.const 67108864
            i32.and
            select
            local.tee 5
            i64.const 4194625
            i64.or
            local.get 5
            local.get 2
            i32.const 268435456
            i32.and
            select
            local.set 5
          end
          block ;; label = @2
            local.get 0
            local.get 3
            i32.const 8
            i32.add
            call $__wasi_fd_fdstat_get
            local.tee 4
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            local.get 4
            i32.store offset=4272
            i32.const -1
            local.set 4
            br 1 (;@1;)
          end
          i32.const -1
          local.set 4
          block ;; label = @2
            local.get 0
            local.get 2
            i32.const 24
            i32.shr_u
            i32.const -1
            i32.xor
            i32.const 1
            i32.and
            local.get 1
            local.get 2
            i32.const 12
            i32.shr_u
            i32.const 4095
            i32.and
            local.get 3
            i64.load offset=24
            local.tee 6
            local.get 5
            i64.and
            local.get 6
            local.get 2
            i32.const 4095
            i32.and
            local.get 3
            i32.const 4
            i32.add
            call $__wasi_path_open
            local.tee 2
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            local.get 2
            i32.store offset=4272
            br 1 (;@1;)
          end
          local.get 3
          i32.load offset=4
          local.set 4
        end
        local.get 3
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 4
      )
      (func $fdopendir (;41;) (type 0) (param i32) (result i32)
        (local i32 i32)
        i32.const 0
        local.set 1
        block ;; label = @1
          i32.const 40
          call $malloc
          local.tee 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 2
          i32.const 4096
          call $malloc
          local.tee 1
          i32.store offset=16
          block ;; label = @2
            local.get 1
            br_if 0 (;@2;)
            local.get 2
            call $free
            i32.const 0
            return
          end
          block ;; label = @2
            local.get 0
            local.get 1
            i32.const 4096
            i64.const 0
            local.get 2
            i32.const 28
            i32.add
            call $__wasi_fd_readdir
            local.tee 1
            i32.eqz
            br_if 0 (;@2;)
            local.get 2
            i32.load offset=16
            call $free
            local.get 2
            call $free
            i32.const 0
            local.get 1
            i32.store offset=4272
            i32.const 0
            return
          end
          local.get 2
          i64.const 4294967296
          i64.store offset=32
          local.get 2
          i64.const 17592186044416
          i64.store offset=20 align=4
          local.get 2
          i64.const 0
          i64.store offset=8
          local.get 2
          local.get 0
          i32.store
          local.get 2
          local.set 1
        end
        local.get 1
      )
      (func $__wasilibc_nocwd_opendirat (;42;) (type 3) (param i32 i32) (result i32)
        (local i32)
        i32.const 0
        local.set 2
        block ;; label = @1
          local.get 0
          local.get 1
          i32.const 67117060
          call $__wasilibc_nocwd_openat_nomode
          local.tee 0
          i32.const -1
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          call $fdopendir
          local.tee 2
          br_if 0 (;@1;)
          local.get 0
          call $close
          drop
          i32.const 0
          local.set 2
        end
        local.get 2
      )
      (func $__wasilibc_open_nomode (;43;) (type 3) (param i32 i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.get 2
            i32.const 12
            i32.add
            i32.const 4288
            i32.const 4292
            i32.const 1
            call $undefined_weak:__wasilibc_find_relpath_alloc
            local.set 3
            br 1 (;@1;)
          end
          local.get 0
          local.get 2
          i32.const 12
          i32.add
          i32.const 4288
          i32.const 0
          i32.load offset=4292
          call $__wasilibc_find_relpath
          local.set 3
        end
        i32.const -1
        local.set 0
        block ;; label = @1
          block ;; label = @2
            local.get 3
            i32.const -1
            i32.ne
            br_if 0 (;@2;)
            i32.const 0
            i32.const 76
            i32.store offset=4272
            br 1 (;@1;)
          end
          local.get 3
          i32.const 0
          i32.load offset=4288
          local.get 1
          call $__wasilibc_nocwd_openat_nomode
          local.set 0
        end
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $opendir (;44;) (type 0) (param i32) (result i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.get 1
            i32.const 12
            i32.add
            i32.const 4288
            i32.const 4292
            i32.const 1
            call $undefined_weak:__wasilibc_find_relpath_alloc
            local.set 0
            br 1 (;@1;)
          end
          local.get 0
          local.get 1
          i32.const 12
          i32.add
          i32.const 4288
          i32.const 0
          i32.load offset=4292
          call $__wasilibc_find_relpath
          local.set 0
        end
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.const -1
            i32.ne
            br_if 0 (;@2;)
            i32.const 0
            local.set 0
            i32.const 0
            i32.const 76
            i32.store offset=4272
            br 1 (;@1;)
          end
          local.get 0
          i32.const 0
          i32.load offset=4288
          call $__wasilibc_nocwd_opendirat
          local.set 0
        end
        local.get 1
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $__wasilibc_initialize_environ_eagerly (;45;) (type 10)
        call $__wasilibc_initialize_environ
      )
      (func $abort (;46;) (type 10)
        unreachable
        unreachable
      )
      (func $__wasi_environ_get (;47;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__imported_wasi_snapshot_preview1_environ_get
        i32.const 65535
        i32.and
      )
      (func $__wasi_environ_sizes_get (;48;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__imported_wasi_snapshot_preview1_environ_sizes_get
        i32.const 65535
        i32.and
      )
      (func $__wasi_clock_time_get (;49;) (type 4) (param i32 i64 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        call $__imported_wasi_snapshot_preview1_clock_time_get
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_close (;50;) (type 0) (param i32) (result i32)
        local.get 0
        call $__imported_wasi_snapshot_preview1_fd_close
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_fdstat_get (;51;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__imported_wasi_snapshot_preview1_fd_fdstat_get
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_fdstat_set_flags (;52;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__imported_wasi_snapshot_preview1_fd_fdstat_set_flags
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_prestat_get (;53;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__imported_wasi_snapshot_preview1_fd_prestat_get
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_prestat_dir_name (;54;) (type 1) (param i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        call $__imported_wasi_snapshot_preview1_fd_prestat_dir_name
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_read (;55;) (type 5) (param i32 i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        call $__imported_wasi_snapshot_preview1_fd_read
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_readdir (;56;) (type 6) (param i32 i32 i32 i64 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        call $__imported_wasi_snapshot_preview1_fd_readdir
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_seek (;57;) (type 7) (param i32 i64 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        call $__imported_wasi_snapshot_preview1_fd_seek
        i32.const 65535
        i32.and
      )
      (func $__wasi_fd_write (;58;) (type 5) (param i32 i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        call $__imported_wasi_snapshot_preview1_fd_write
        i32.const 65535
        i32.and
      )
      (func $__wasi_path_open (;59;) (type 14) (param i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 2
        call $strlen
        local.get 3
        local.get 4
        local.get 5
        local.get 6
        local.get 7
        call $__imported_wasi_snapshot_preview1_path_open
        i32.const 65535
        i32.and
      )
      (func $__wasi_proc_exit (;60;) (type 9) (param i32)
        local.get 0
        call $__imported_wasi_snapshot_preview1_proc_exit
        unreachable
      )
      (func $__wasilibc_initialize_environ (;61;) (type 10)
        (local i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 0
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 0
              i32.const 12
              i32.add
              local.get 0
              i32.const 8
              i32.add
              call $__wasi_environ_sizes_get
              br_if 0 (;@3;)
              block ;; label = @4
                local.get 0
                i32.load offset=12
                local.tee 1
                br_if 0 (;@4;)
                i32.const 0
                i32.const 4300
                i32.store offset=4296
                br 3 (;@1;)
              end
              block ;; label = @4
                block ;; label = @5
                  local.get 1
                  i32.const 1
                  i32.add
                  local.tee 2
                  local.get 1
                  i32.lt_u
                  br_if 0 (;@5;)
                  local.get 0
                  i32.load offset=8
                  call $malloc
                  local.tee 3
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 2
                  i32.const 4
                  call $calloc
                  local.tee 1
                  br_if 1 (;@4;)
                  local.get 3
                  call $free
                end
                i32.const 70
                call $_Exit
                unreachable
              end
              local.get 1
              local.get 3
              call $__wasi_environ_get
              i32.eqz
              br_if 1 (;@2;)
              local.get 3
              call $free
              local.get 1
              call $free
            end
            i32.const 71
            call $_Exit
            unreachable
          end
          i32.const 0
          local.get 1
          i32.store offset=4296
        end
        local.get 0
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $strerror (;62;) (type 0) (param i32) (result i32)
        (local i32)
        block ;; label = @1
          i32.const 0
          i32.load offset=4328
          local.tee 1
          br_if 0 (;@1;)
          i32.const 4304
          local.set 1
          i32.const 0
          i32.const 4304
          i32.store offset=4328
        end
        i32.const 0
        local.get 0
        local.get 0
        i32.const 76
        i32.gt_u
        select
        i32.const 1
        i32.shl
        i32.const 2896
        i32.add
        i32.load16_u
        i32.const 1336
        i32.add
        local.get 1
        i32.load offset=20
        call $__lctrans
      )
      (func $dummy (;63;) (type 10))
      (func $__wasm_call_dtors (;64;) (type 10)
        call $dummy
        call $__stdio_exit
      )
      (func $exit (;65;) (type 9) (param i32)
        call $dummy
        call $__stdio_exit
        local.get 0
        call $_Exit
        unreachable
      )
      (func $"#func66 dummy" (@name "dummy") (;66;) (type 9) (param i32))
      (func $fclose (;67;) (type 0) (param i32) (result i32)
        (local i32 i32 i32 i32 i32)
        local.get 0
        call $fflush
        local.set 1
        local.get 0
        local.get 0
        i32.load offset=12
        call_indirect (type 0)
        local.set 2
        block ;; label = @1
          local.get 0
          i32.load8_u
          i32.const 1
          i32.and
          br_if 0 (;@1;)
          local.get 0
          call $"#func66 dummy"
          call $__ofl_lock
          local.set 3
          block ;; label = @2
            local.get 0
            i32.load offset=48
            local.tee 4
            i32.eqz
            br_if 0 (;@2;)
            local.get 4
            local.get 0
            i32.load offset=52
            i32.store offset=52
          end
          block ;; label = @2
            local.get 0
            i32.load offset=52
            local.tee 5
            i32.eqz
            br_if 0 (;@2;)
            local.get 5
            local.get 4
            i32.store offset=48
          end
          block ;; label = @2
            local.get 3
            i32.load
            local.get 0
            i32.ne
            br_if 0 (;@2;)
            local.get 3
            local.get 5
            i32.store
          end
          call $__ofl_unlock
          local.get 0
          i32.load offset=80
          call $free
          local.get 0
          call $free
        end
        local.get 2
        local.get 1
        i32.or
      )
      (func $fflush (;68;) (type 0) (param i32) (result i32)
        (local i32 i32 i32)
        block ;; label = @1
          local.get 0
          br_if 0 (;@1;)
          i32.const 0
          local.set 1
          block ;; label = @2
            i32.const 0
            i32.load offset=3648
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            i32.load offset=3648
            call $fflush
            local.set 1
          end
          block ;; label = @2
            i32.const 0
            i32.load offset=3768
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            i32.load offset=3768
            call $fflush
            local.get 1
            i32.or
            local.set 1
          end
          block ;; label = @2
            call $__ofl_lock
            i32.load
            local.tee 0
            i32.eqz
            br_if 0 (;@2;)
            loop ;; label = @3
              block ;; label = @4
                local.get 0
                i32.load offset=20
                local.get 0
                i32.load offset=24
                i32.eq
                br_if 0 (;@4;)
                local.get 0
                i32.const 0
                i32.const 0
                local.get 0
                i32.load offset=32
                call_indirect (type 1)
                drop
                block ;; label = @5
                  block ;; label = @6
                    local.get 0
                    i32.load offset=20
                    br_if 0 (;@6;)
                    i32.const -1
                    local.set 2
                    br 1 (;@5;)
                  end
                  block ;; label = @6
                    local.get 0
                    i32.load offset=4
                    local.tee 2
                    local.get 0
                    i32.load offset=8
                    local.tee 3
                    i32.eq
                    br_if 0 (;@6;)
                    local.get 0
                    local.get 2
                    local.get 3
                    i32.sub
                    i64.extend_i32_s
                    i32.const 1
                    local.get 0
                    i32.load offset=36
                    call_indirect (type 2)
                    drop
                  end
                  i32.const 0
                  local.set 2
                  local.get 0
                  i32.const 0
                  i32.store offset=24
                  local.get 0
                  i64.const 0
                  i64.store offset=16
                  local.get 0
                  i64.const 0
                  i64.store offset=4 align=4
                end
                local.get 2
                local.get 1
                i32.or
                local.set 1
              end
              local.get 0
              i32.load offset=52
              local.tee 0
              br_if 0 (;@3;)
            end
          end
          call $__ofl_unlock
          local.get 1
          return
        end
        block ;; label = @1
          local.get 0
          i32.load offset=20
          local.get 0
          i32.load offset=24
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          i32.const 0
          i32.const 0
          local.get 0
          i32.load offset=32
          call_indirect (type 1)
          drop
          local.get 0
          i32.load offset=20
          br_if 0 (;@1;)
          i32.const -1
          return
        end
        block ;; label = @1
          local.get 0
          i32.load offset=4
          local.tee 1
          local.get 0
          i32.load offset=8
          local.tee 2
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          local.get 2
          i32.sub
          i64.extend_i32_s
          i32.const 1
          local.get 0
          i32.load offset=36
          call_indirect (type 2)
          drop
        end
        local.get 0
        i32.const 0
        i32.store offset=24
        local.get 0
        i64.const 0
        i64.store offset=16
        local.get 0
        i64.const 0
        i64.store offset=4 align=4
        i32.const 0
      )
      (func $__fmodeflags (;69;) (type 0) (param i32) (result i32)
        (local i32 i32 i32)
        i32.const 335544320
        i32.const 67108864
        i32.const 268435456
        local.get 0
        i32.load8_u
        local.tee 1
        i32.const 114
        i32.eq
        local.tee 2
        select
        local.get 0
        i32.const 43
        call $strchr
        select
        local.tee 3
        i32.const 16384
        i32.or
        local.get 3
        local.get 0
        i32.const 120
        call $strchr
        select
        local.tee 0
        local.get 0
        i32.const 4096
        i32.or
        local.get 2
        select
        local.tee 0
        i32.const 32768
        i32.or
        local.get 0
        local.get 1
        i32.const 119
        i32.eq
        select
        local.get 1
        i32.const 97
        i32.eq
        i32.or
      )
      (func $fcntl (;70;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i64 i64)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    local.get 1
                    i32.const -1
                    i32.add
                    br_table 5 (;@1;) 0 (;@6;) 1 (;@5;) 2 (;@4;) 3 (;@3;)
                  end
                  i32.const 0
                  local.set 1
                  br 4 (;@1;)
                end
                block ;; label = @5
                  local.get 0
                  local.get 3
                  i32.const 8
                  i32.add
                  call $__wasi_fd_fdstat_get
                  local.tee 1
                  i32.eqz
                  br_if 0 (;@5;)
                  i32.const 0
                  local.get 1
                  i32.store offset=4272
                  br 3 (;@2;)
                end
                local.get 3
                i64.load offset=16
                local.tee 4
                i64.const 64
                i64.and
                local.set 5
                local.get 3
                i32.load16_u offset=10
                local.set 1
                block ;; label = @5
                  local.get 4
                  i64.const 16386
                  i64.and
                  i64.eqz
                  br_if 0 (;@5;)
                  block ;; label = @6
                    local.get 5
                    i64.eqz
                    br_if 0 (;@6;)
                    local.get 1
                    i32.const 335544320
                    i32.or
                    local.set 1
                    br 5 (;@1;)
                  end
                  local.get 1
                  i32.const 67108864
                  i32.or
                  local.set 1
                  br 4 (;@1;)
                end
                block ;; label = @5
                  local.get 5
                  i64.eqz
                  br_if 0 (;@5;)
                  local.get 1
                  i32.const 268435456
                  i32.or
                  local.set 1
                  br 4 (;@1;)
                end
                local.get 1
                i32.const 134217728
                i32.or
                local.set 1
                br 3 (;@1;)
              end
              local.get 3
              local.get 2
              i32.const 4
              i32.add
              i32.store offset=8
              block ;; label = @4
                local.get 0
                local.get 2
                i32.load
                i32.const 4095
                i32.and
                call $__wasi_fd_fdstat_set_flags
                local.tee 1
                br_if 0 (;@4;)
                i32.const 0
                local.set 1
                br 3 (;@1;)
              end
              i32.const 0
              local.get 1
              i32.store offset=4272
              br 1 (;@2;)
            end
            i32.const 0
            i32.const 28
            i32.store offset=4272
          end
          i32.const -1
          local.set 1
        end
        local.get 3
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 1
      )
      (func $__isatty (;71;) (type 0) (param i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 0
            local.get 1
            i32.const 8
            i32.add
            call $__wasi_fd_fdstat_get
            local.tee 0
            br_if 0 (;@2;)
            i32.const 59
            local.set 0
            local.get 1
            i32.load8_u offset=8
            i32.const 2
            i32.ne
            br_if 0 (;@2;)
            local.get 1
            i32.load8_u offset=16
            i32.const 36
            i32.and
            br_if 0 (;@2;)
            i32.const 1
            local.set 2
            br 1 (;@1;)
          end
          i32.const 0
          local.set 2
          i32.const 0
          local.get 0
          i32.store offset=4272
        end
        local.get 1
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 2
      )
      (func $__lseek (;72;) (type 2) (param i32 i64 i32) (result i64)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 0
            local.get 1
            local.get 2
            i32.const 255
            i32.and
            local.get 3
            i32.const 8
            i32.add
            call $__wasi_fd_seek
            local.tee 0
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            i32.const 70
            local.get 0
            local.get 0
            i32.const 76
            i32.eq
            select
            i32.store offset=4272
            i64.const -1
            local.set 1
            br 1 (;@1;)
          end
          local.get 3
          i64.load offset=8
          local.set 1
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 1
      )
      (func $__stdio_seek (;73;) (type 2) (param i32 i64 i32) (result i64)
        local.get 0
        i32.load offset=56
        local.get 1
        local.get 2
        call $__lseek
      )
      (func $writev (;74;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        i32.const -1
        local.set 4
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.const -1
            i32.gt_s
            br_if 0 (;@2;)
            i32.const 0
            i32.const 28
            i32.store offset=4272
            br 1 (;@1;)
          end
          block ;; label = @2
            local.get 0
            local.get 1
            local.get 2
            local.get 3
            i32.const 12
            i32.add
            call $__wasi_fd_write
            local.tee 2
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            local.get 2
            i32.store offset=4272
            i32.const -1
            local.set 4
            br 1 (;@1;)
          end
          local.get 3
          i32.load offset=12
          local.set 4
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 4
      )
      (func $__stdio_write (;75;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        local.get 3
        local.get 2
        i32.store offset=12
        local.get 3
        local.get 1
        i32.store offset=8
        local.get 3
        local.get 0
        i32.load offset=24
        local.tee 1
        i32.store
        local.get 3
        local.get 0
        i32.load offset=20
        local.get 1
        i32.sub
        local.tee 1
        i32.store offset=4
        i32.const 2
        local.set 4
        block ;; label = @1
          block ;; label = @2
            local.get 1
            local.get 2
            i32.add
            local.tee 5
            local.get 0
            i32.load offset=56
            local.get 3
            i32.const 2
            call $writev
            local.tee 6
            i32.eq
            br_if 0 (;@2;)
            local.get 3
            local.set 1
            loop ;; label = @3
              block ;; label = @4
                local.get 6
                i32.const -1
                i32.gt_s
                br_if 0 (;@4;)
                i32.const 0
                local.set 6
                local.get 0
                i32.const 0
                i32.store offset=24
                local.get 0
                i64.const 0
                i64.store offset=16
                local.get 0
                local.get 0
                i32.load
                i32.const 32
                i32.or
                i32.store
                local.get 4
                i32.const 2
                i32.eq
                br_if 3 (;@1;)
                local.get 2
                local.get 1
                i32.load offset=4
                i32.sub
                local.set 6
                br 3 (;@1;)
              end
              local.get 1
              local.get 6
              local.get 1
              i32.load offset=4
              local.tee 7
              i32.gt_u
              local.tee 8
              i32.const 3
              i32.shl
              i32.add
              local.tee 9
              local.get 9
              i32.load
              local.get 6
              local.get 7
              i32.const 0
              local.get 8
              select
              i32.sub
              local.tee 7
              i32.add
              i32.store
              local.get 1
              i32.const 12
              i32.const 4
              local.get 8
              select
              i32.add
              local.tee 9
              local.get 9
              i32.load
              local.get 7
              i32.sub
              i32.store
              local.get 5
              local.get 6
              i32.sub
              local.tee 5
              local.get 0
              i32.load offset=56
              local.get 1
              i32.const 8
              i32.add
              local.get 1
              local.get 8
              select
              local.tee 1
              local.get 4
              local.get 8
              i32.sub
              local.tee 4
              call $writev
              local.tee 6
              i32.ne
              br_if 0 (;@3;)
            end
          end
          local.get 0
          local.get 0
          i32.load offset=40
          local.tee 1
          i32.store offset=24
          local.get 0
          local.get 1
          i32.store offset=20
          local.get 0
          local.get 1
          local.get 0
          i32.load offset=44
          i32.add
          i32.store offset=16
          local.get 2
          local.set 6
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 6
      )
      (func $readv (;76;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        i32.const -1
        local.set 4
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.const -1
            i32.gt_s
            br_if 0 (;@2;)
            i32.const 0
            i32.const 28
            i32.store offset=4272
            br 1 (;@1;)
          end
          block ;; label = @2
            local.get 0
            local.get 1
            local.get 2
            local.get 3
            i32.const 12
            i32.add
            call $__wasi_fd_read
            local.tee 2
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            local.get 2
            i32.store offset=4272
            i32.const -1
            local.set 4
            br 1 (;@1;)
          end
          local.get 3
          i32.load offset=12
          local.set 4
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 4
      )
      (func $read (;77;) (type 1) (param i32 i32 i32) (result i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        local.get 3
        local.get 2
        i32.store offset=12
        local.get 3
        local.get 1
        i32.store offset=8
        block ;; label = @1
          block ;; label = @2
            local.get 0
            local.get 3
            i32.const 8
            i32.add
            i32.const 1
            local.get 3
            i32.const 4
            i32.add
            call $__wasi_fd_read
            local.tee 0
            i32.eqz
            br_if 0 (;@2;)
            i32.const 0
            i32.const 8
            local.get 0
            local.get 0
            i32.const 76
            i32.eq
            select
            i32.store offset=4272
            i32.const -1
            local.set 0
            br 1 (;@1;)
          end
          local.get 3
          i32.load offset=4
          local.set 0
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $__stdio_read (;78;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        local.get 3
        local.get 1
        i32.store
        local.get 3
        local.get 0
        i32.load offset=44
        local.tee 4
        i32.store offset=12
        local.get 3
        local.get 0
        i32.load offset=40
        local.tee 5
        i32.store offset=8
        local.get 3
        local.get 2
        local.get 4
        i32.const 0
        i32.ne
        i32.sub
        local.tee 6
        i32.store offset=4
        block ;; label = @1
          block ;; label = @2
            local.get 6
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            i32.load offset=56
            local.get 3
            i32.const 2
            call $readv
            local.set 4
            br 1 (;@1;)
          end
          local.get 0
          i32.load offset=56
          local.get 5
          local.get 4
          call $read
          local.set 4
        end
        i32.const 0
        local.set 6
        block ;; label = @1
          block ;; label = @2
            local.get 4
            i32.const 0
            i32.gt_s
            br_if 0 (;@2;)
            local.get 0
            local.get 0
            i32.load
            i32.const 32
            i32.const 16
            local.get 4
            select
            i32.or
            i32.store
            br 1 (;@1;)
          end
          block ;; label = @2
            local.get 4
            local.get 3
            i32.load offset=4
            local.tee 5
            i32.gt_u
            br_if 0 (;@2;)
            local.get 4
            local.set 6
            br 1 (;@1;)
          end
          local.get 0
          local.get 0
          i32.load offset=40
          local.tee 6
          i32.store offset=4
          local.get 0
          local.get 6
          local.get 4
          local.get 5
          i32.sub
          i32.add
          i32.store offset=8
          block ;; label = @2
            local.get 0
            i32.load offset=44
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.get 6
            i32.const 1
            i32.add
            i32.store offset=4
            local.get 2
            local.get 1
            i32.add
            i32.const -1
            i32.add
            local.get 6
            i32.load8_u
            i32.store8
          end
          local.get 2
          local.set 6
        end
        local.get 3
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 6
      )
      (func $__stdio_close (;79;) (type 0) (param i32) (result i32)
        local.get 0
        i32.load offset=56
        call $close
      )
      (func $__fdopen (;80;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            i32.const 1082
            local.get 1
            i32.load8_s
            local.tee 3
            i32.const 4
            call $memchr
            br_if 0 (;@2;)
            i32.const 0
            local.set 4
            i32.const 0
            i32.const 28
            i32.store offset=4272
            br 1 (;@1;)
          end
          block ;; label = @2
            i32.const 1144
            call $malloc
            local.tee 4
            br_if 0 (;@2;)
            i32.const 0
            local.set 4
            br 1 (;@1;)
          end
          i32.const 0
          local.set 5
          local.get 4
          i32.const 0
          i32.const 112
          call $memset
          local.set 4
          block ;; label = @2
            local.get 1
            i32.const 43
            call $strchr
            br_if 0 (;@2;)
            local.get 4
            i32.const 8
            i32.const 4
            local.get 3
            i32.const 114
            i32.eq
            select
            local.tee 5
            i32.store
          end
          block ;; label = @2
            local.get 1
            i32.const 101
            call $strchr
            i32.eqz
            br_if 0 (;@2;)
            local.get 2
            i32.const 1
            i32.store offset=16
            local.get 0
            i32.const 2
            local.get 2
            i32.const 16
            i32.add
            call $fcntl
            drop
            local.get 1
            i32.load8_u
            local.set 3
          end
          block ;; label = @2
            local.get 3
            i32.const 255
            i32.and
            i32.const 97
            i32.ne
            br_if 0 (;@2;)
            block ;; label = @3
              local.get 0
              i32.const 3
              i32.const 0
              call $fcntl
              local.tee 1
              i32.const 1
              i32.and
              br_if 0 (;@3;)
              local.get 2
              local.get 1
              i32.const 1
              i32.or
              i32.store
              local.get 0
              i32.const 4
              local.get 2
              call $fcntl
              drop
            end
            local.get 4
            local.get 5
            i32.const 128
            i32.or
            local.tee 5
            i32.store
          end
          local.get 4
          i32.const -1
          i32.store offset=64
          local.get 4
          i32.const 1024
          i32.store offset=44
          local.get 4
          local.get 0
          i32.store offset=56
          local.get 4
          local.get 4
          i32.const 120
          i32.add
          i32.store offset=40
          block ;; label = @2
            local.get 5
            i32.const 8
            i32.and
            br_if 0 (;@2;)
            local.get 0
            call $__isatty
            i32.eqz
            br_if 0 (;@2;)
            local.get 4
            i32.const 10
            i32.store offset=64
          end
          local.get 4
          i32.const 1
          i32.store offset=36
          local.get 4
          i32.const 2
          i32.store offset=32
          local.get 4
          i32.const 3
          i32.store offset=28
          local.get 4
          i32.const 4
          i32.store offset=12
          local.get 4
          call $__ofl_add
          local.set 4
        end
        local.get 2
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 4
      )
      (func $fopen (;81;) (type 3) (param i32 i32) (result i32)
        (local i32)
        block ;; label = @1
          i32.const 1082
          local.get 1
          i32.load8_s
          i32.const 4
          call $memchr
          br_if 0 (;@1;)
          i32.const 0
          i32.const 28
          i32.store offset=4272
          i32.const 0
          return
        end
        i32.const 0
        local.set 2
        block ;; label = @1
          local.get 0
          local.get 1
          call $__fmodeflags
          call $__wasilibc_open_nomode
          local.tee 0
          i32.const 0
          i32.lt_s
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          call $__fdopen
          local.tee 2
          br_if 0 (;@1;)
          local.get 0
          call $close
          drop
          i32.const 0
          local.set 2
        end
        local.get 2
      )
      (func $__stdio_exit (;82;) (type 10)
        (local i32 i32 i32)
        block ;; label = @1
          call $__ofl_lock
          i32.load
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          loop ;; label = @2
            block ;; label = @3
              local.get 0
              i32.load offset=20
              local.get 0
              i32.load offset=24
              i32.eq
              br_if 0 (;@3;)
              local.get 0
              i32.const 0
              i32.const 0
              local.get 0
              i32.load offset=32
              call_indirect (type 1)
              drop
            end
            block ;; label = @3
              local.get 0
              i32.load offset=4
              local.tee 1
              local.get 0
              i32.load offset=8
              local.tee 2
              i32.eq
              br_if 0 (;@3;)
              local.get 0
              local.get 1
              local.get 2
              i32.sub
              i64.extend_i32_s
              i32.const 1
              local.get 0
              i32.load offset=36
              call_indirect (type 2)
              drop
            end
            local.get 0
            i32.load offset=52
            local.tee 0
            br_if 0 (;@2;)
          end
        end
        block ;; label = @1
          i32.const 0
          i32.load offset=4332
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            i32.load offset=20
            local.get 0
            i32.load offset=24
            i32.eq
            br_if 0 (;@2;)
            local.get 0
            i32.const 0
            i32.const 0
            local.get 0
            i32.load offset=32
            call_indirect (type 1)
            drop
          end
          local.get 0
          i32.load offset=4
          local.tee 1
          local.get 0
          i32.load offset=8
          local.tee 2
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          local.get 2
          i32.sub
          i64.extend_i32_s
          i32.const 1
          local.get 0
          i32.load offset=36
          call_indirect (type 2)
          drop
        end
        block ;; label = @1
          i32.const 0
          i32.load offset=3648
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            i32.load offset=20
            local.get 0
            i32.load offset=24
            i32.eq
            br_if 0 (;@2;)
            local.get 0
            i32.const 0
            i32.const 0
            local.get 0
            i32.load offset=32
            call_indirect (type 1)
            drop
          end
          local.get 0
          i32.load offset=4
          local.tee 1
          local.get 0
          i32.load offset=8
          local.tee 2
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          local.get 2
          i32.sub
          i64.extend_i32_s
          i32.const 1
          local.get 0
          i32.load offset=36
          call_indirect (type 2)
          drop
        end
        block ;; label = @1
          i32.const 0
          i32.load offset=3768
          local.tee 0
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            i32.load offset=20
            local.get 0
            i32.load offset=24
            i32.eq
            br_if 0 (;@2;)
            local.get 0
            i32.const 0
            i32.const 0
            local.get 0
            i32.load offset=32
            call_indirect (type 1)
            drop
          end
          local.get 0
          i32.load offset=4
          local.tee 1
          local.get 0
          i32.load offset=8
          local.tee 2
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          local.get 2
          i32.sub
          i64.extend_i32_s
          i32.const 1
          local.get 0
          i32.load offset=36
          call_indirect (type 2)
          drop
        end
      )
      (func $__toread (;83;) (type 0) (param i32) (result i32)
        (local i32 i32)
        local.get 0
        local.get 0
        i32.load offset=60
        local.tee 1
        i32.const -1
        i32.add
        local.get 1
        i32.or
        i32.store offset=60
        block ;; label = @1
          local.get 0
          i32.load offset=20
          local.get 0
          i32.load offset=24
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          i32.const 0
          i32.const 0
          local.get 0
          i32.load offset=32
          call_indirect (type 1)
          drop
        end
        local.get 0
        i32.const 0
        i32.store offset=24
        local.get 0
        i64.const 0
        i64.store offset=16
        block ;; label = @1
          local.get 0
          i32.load
          local.tee 1
          i32.const 4
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          i32.const 32
          i32.or
          i32.store
          i32.const -1
          return
        end
        local.get 0
        local.get 0
        i32.load offset=40
        local.get 0
        i32.load offset=44
        i32.add
        local.tee 2
        i32.store offset=8
        local.get 0
        local.get 2
        i32.store offset=4
        local.get 1
        i32.const 27
        i32.shl
        i32.const 31
        i32.shr_s
      )
      (func $fread (;84;) (type 5) (param i32 i32 i32 i32) (result i32)
        (local i32 i32 i32)
        local.get 3
        local.get 3
        i32.load offset=60
        local.tee 4
        i32.const -1
        i32.add
        local.get 4
        i32.or
        i32.store offset=60
        local.get 2
        local.get 1
        i32.mul
        local.set 5
        block ;; label = @1
          block ;; label = @2
            local.get 3
            i32.load offset=4
            local.tee 4
            local.get 3
            i32.load offset=8
            local.tee 6
            i32.ne
            br_if 0 (;@2;)
            local.get 5
            local.set 4
            br 1 (;@1;)
          end
          local.get 0
          local.get 4
          local.get 6
          local.get 4
          i32.sub
          local.tee 6
          local.get 5
          local.get 6
          local.get 5
          i32.lt_u
          select
          local.tee 6
          call $memcpy
          local.set 0
          local.get 3
          local.get 4
          local.get 6
          i32.add
          i32.store offset=4
          local.get 5
          local.get 6
          i32.sub
          local.set 4
          local.get 0
          local.get 6
          i32.add
          local.set 0
        end
        local.get 2
        i32.const 0
        local.get 1
        select
        local.set 6
        block ;; label = @1
          local.get 4
          i32.eqz
          br_if 0 (;@1;)
          loop ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 3
                call $__toread
                br_if 0 (;@4;)
                local.get 3
                local.get 0
                local.get 4
                local.get 3
                i32.load offset=28
                call_indirect (type 1)
                local.tee 2
                br_if 1 (;@3;)
              end
              local.get 5
              local.get 4
              i32.sub
              local.get 1
              i32.div_u
              return
            end
            local.get 0
            local.get 2
            i32.add
            local.set 0
            local.get 4
            local.get 2
            i32.sub
            local.tee 4
            br_if 0 (;@2;)
          end
        end
        local.get 6
      )
      (func $__ofl_lock (;85;) (type 12) (result i32)
        i32.const 4336
      )
      (func $__ofl_unlock (;86;) (type 10))
      (func $__ofl_add (;87;) (type 0) (param i32) (result i32)
        (local i32 i32)
        local.get 0
        call $__ofl_lock
        local.tee 1
        i32.load
        i32.store offset=52
        block ;; label = @1
          local.get 1
          i32.load
          local.tee 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 2
          local.get 0
          i32.store offset=48
        end
        local.get 1
        local.get 0
        i32.store
        call $__ofl_unlock
        local.get 0
      )
      (func $printf (;88;) (type 3) (param i32 i32) (result i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 2
        local.get 1
        i32.store offset=12
        i32.const 3536
        local.get 0
        local.get 1
        call $vfprintf
        local.set 1
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 1
      )
      (func $__towrite (;89;) (type 0) (param i32) (result i32)
        (local i32)
        local.get 0
        local.get 0
        i32.load offset=60
        local.tee 1
        i32.const -1
        i32.add
        local.get 1
        i32.or
        i32.store offset=60
        block ;; label = @1
          local.get 0
          i32.load
          local.tee 1
          i32.const 8
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          i32.const 32
          i32.or
          i32.store
          i32.const -1
          return
        end
        local.get 0
        i64.const 0
        i64.store offset=4 align=4
        local.get 0
        local.get 0
        i32.load offset=40
        local.tee 1
        i32.store offset=24
        local.get 0
        local.get 1
        i32.store offset=20
        local.get 0
        local.get 1
        local.get 0
        i32.load offset=44
        i32.add
        i32.store offset=16
        i32.const 0
      )
      (func $__fwritex (;90;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.load offset=16
            local.tee 3
            br_if 0 (;@2;)
            i32.const 0
            local.set 4
            local.get 2
            call $__towrite
            br_if 1 (;@1;)
            local.get 2
            i32.load offset=16
            local.set 3
          end
          block ;; label = @2
            local.get 3
            local.get 2
            i32.load offset=20
            local.tee 5
            i32.sub
            local.get 1
            i32.ge_u
            br_if 0 (;@2;)
            local.get 2
            local.get 0
            local.get 1
            local.get 2
            i32.load offset=32
            call_indirect (type 1)
            return
          end
          i32.const 0
          local.set 6
          block ;; label = @2
            block ;; label = @3
              local.get 2
              i32.load offset=64
              i32.const 0
              i32.ge_s
              br_if 0 (;@3;)
              local.get 1
              local.set 3
              br 1 (;@2;)
            end
            i32.const 0
            local.set 6
            local.get 0
            local.set 4
            i32.const 0
            local.set 3
            loop ;; label = @3
              block ;; label = @4
                local.get 1
                local.get 3
                i32.ne
                br_if 0 (;@4;)
                local.get 1
                local.set 3
                br 2 (;@2;)
              end
              local.get 3
              i32.const 1
              i32.add
              local.set 3
              local.get 4
              local.get 1
              i32.add
              local.set 7
              local.get 4
              i32.const -1
              i32.add
              local.tee 8
              local.set 4
              local.get 7
              i32.const -1
              i32.add
              i32.load8_u
              i32.const 10
              i32.ne
              br_if 0 (;@3;)
            end
            local.get 2
            local.get 0
            local.get 1
            local.get 3
            i32.sub
            i32.const 1
            i32.add
            local.tee 6
            local.get 2
            i32.load offset=32
            call_indirect (type 1)
            local.tee 4
            local.get 6
            i32.lt_u
            br_if 1 (;@1;)
            local.get 3
            i32.const -1
            i32.add
            local.set 3
            local.get 8
            local.get 1
            i32.add
            i32.const 1
            i32.add
            local.set 0
            local.get 2
            i32.load offset=20
            local.set 5
          end
          local.get 5
          local.get 0
          local.get 3
          call $memcpy
          drop
          local.get 2
          local.get 2
          i32.load offset=20
          local.get 3
          i32.add
          i32.store offset=20
          local.get 6
          local.get 3
          i32.add
          local.set 4
        end
        local.get 4
      )
      (func $fwrite (;91;) (type 5) (param i32 i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32)
        local.get 2
        local.get 1
        i32.mul
        local.set 4
        block ;; label = @1
          block ;; label = @2
            local.get 3
            i32.load offset=16
            local.tee 5
            br_if 0 (;@2;)
            i32.const 0
            local.set 5
            local.get 3
            call $__towrite
            br_if 1 (;@1;)
            local.get 3
            i32.load offset=16
            local.set 5
          end
          block ;; label = @2
            local.get 5
            local.get 3
            i32.load offset=20
            local.tee 6
            i32.sub
            local.get 4
            i32.ge_u
            br_if 0 (;@2;)
            local.get 3
            local.get 0
            local.get 4
            local.get 3
            i32.load offset=32
            call_indirect (type 1)
            local.set 5
            br 1 (;@1;)
          end
          i32.const 0
          local.set 7
          block ;; label = @2
            block ;; label = @3
              local.get 3
              i32.load offset=64
              i32.const 0
              i32.ge_s
              br_if 0 (;@3;)
              local.get 4
              local.set 5
              br 1 (;@2;)
            end
            local.get 0
            local.get 4
            i32.add
            local.set 8
            i32.const 0
            local.set 7
            i32.const 0
            local.set 5
            loop ;; label = @3
              block ;; label = @4
                local.get 4
                local.get 5
                i32.add
                br_if 0 (;@4;)
                local.get 4
                local.set 5
                br 2 (;@2;)
              end
              local.get 8
              local.get 5
              i32.add
              local.set 9
              local.get 5
              i32.const -1
              i32.add
              local.tee 10
              local.set 5
              local.get 9
              i32.const -1
              i32.add
              i32.load8_u
              i32.const 10
              i32.ne
              br_if 0 (;@3;)
            end
            local.get 3
            local.get 0
            local.get 4
            local.get 10
            i32.add
            i32.const 1
            i32.add
            local.tee 7
            local.get 3
            i32.load offset=32
            call_indirect (type 1)
            local.tee 5
            local.get 7
            i32.lt_u
            br_if 1 (;@1;)
            local.get 10
            i32.const -1
            i32.xor
            local.set 5
            local.get 8
            local.get 10
            i32.add
            i32.const 1
            i32.add
            local.set 0
            local.get 3
            i32.load offset=20
            local.set 6
          end
          local.get 6
          local.get 0
          local.get 5
          call $memcpy
          drop
          local.get 3
          local.get 3
          i32.load offset=20
          local.get 5
          i32.add
          i32.store offset=20
          local.get 7
          local.get 5
          i32.add
          local.set 5
        end
        block ;; label = @1
          local.get 5
          local.get 4
          i32.ne
          br_if 0 (;@1;)
          local.get 2
          i32.const 0
          local.get 1
          select
          return
        end
        local.get 5
        local.get 1
        i32.div_u
      )
      (func $fputs (;92;) (type 3) (param i32 i32) (result i32)
        (local i32)
        local.get 0
        call $strlen
        local.set 2
        i32.const -1
        i32.const 0
        local.get 2
        local.get 0
        i32.const 1
        local.get 2
        local.get 1
        call $fwrite
        i32.ne
        select
      )
      (func $__overflow (;93;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 2
        local.get 1
        i32.store8 offset=15
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.load offset=16
            local.tee 3
            br_if 0 (;@2;)
            i32.const -1
            local.set 3
            local.get 0
            call $__towrite
            br_if 1 (;@1;)
            local.get 0
            i32.load offset=16
            local.set 3
          end
          block ;; label = @2
            local.get 0
            i32.load offset=20
            local.tee 4
            local.get 3
            i32.eq
            br_if 0 (;@2;)
            local.get 0
            i32.load offset=64
            local.get 1
            i32.const 255
            i32.and
            local.tee 3
            i32.eq
            br_if 0 (;@2;)
            local.get 0
            local.get 4
            i32.const 1
            i32.add
            i32.store offset=20
            local.get 4
            local.get 1
            i32.store8
            br 1 (;@1;)
          end
          i32.const -1
          local.set 3
          local.get 0
          local.get 2
          i32.const 15
          i32.add
          i32.const 1
          local.get 0
          i32.load offset=32
          call_indirect (type 1)
          i32.const 1
          i32.ne
          br_if 0 (;@1;)
          local.get 2
          i32.load8_u offset=15
          local.set 3
        end
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 3
      )
      (func $puts (;94;) (type 0) (param i32) (result i32)
        block ;; label = @1
          local.get 0
          i32.const 3536
          call $fputs
          i32.const 0
          i32.ge_s
          br_if 0 (;@1;)
          i32.const -1
          return
        end
        block ;; label = @1
          i32.const 0
          i32.load offset=3600
          i32.const 10
          i32.eq
          br_if 0 (;@1;)
          i32.const 0
          i32.load offset=3556
          local.tee 0
          i32.const 0
          i32.load offset=3552
          i32.eq
          br_if 0 (;@1;)
          i32.const 0
          local.get 0
          i32.const 1
          i32.add
          i32.store offset=3556
          local.get 0
          i32.const 10
          i32.store8
          i32.const 0
          return
        end
        i32.const 3536
        i32.const 10
        call $__overflow
        i32.const 31
        i32.shr_s
      )
      (func $__stdout_write (;95;) (type 1) (param i32 i32 i32) (result i32)
        local.get 0
        i32.const 2
        i32.store offset=32
        block ;; label = @1
          local.get 0
          i32.load8_u
          i32.const 64
          i32.and
          br_if 0 (;@1;)
          local.get 0
          i32.load offset=56
          call $__isatty
          br_if 0 (;@1;)
          local.get 0
          i32.const -1
          i32.store offset=64
        end
        local.get 0
        local.get 1
        local.get 2
        call $__stdio_write
      )
      (func $vfprintf (;96;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32)
        global.get $__stack_pointer
        i32.const 208
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        local.get 3
        local.get 2
        i32.store offset=204
        local.get 3
        i32.const 160
        i32.add
        i32.const 32
        i32.add
        i64.const 0
        i64.store
        local.get 3
        i32.const 184
        i32.add
        i64.const 0
        i64.store
        local.get 3
        i32.const 176
        i32.add
        i64.const 0
        i64.store
        local.get 3
        i64.const 0
        i64.store offset=168
        local.get 3
        i64.const 0
        i64.store offset=160
        local.get 3
        local.get 2
        i32.store offset=200
        block ;; label = @1
          block ;; label = @2
            i32.const 0
            local.get 1
            local.get 3
            i32.const 200
            i32.add
            local.get 3
            i32.const 80
            i32.add
            local.get 3
            i32.const 160
            i32.add
            call $printf_core
            i32.const 0
            i32.ge_s
            br_if 0 (;@2;)
            i32.const -1
            local.set 0
            br 1 (;@1;)
          end
          local.get 0
          i32.load
          local.set 4
          block ;; label = @2
            local.get 0
            i32.load offset=60
            i32.const 0
            i32.gt_s
            br_if 0 (;@2;)
            local.get 0
            local.get 4
            i32.const -33
            i32.and
            i32.store
          end
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 0
                  i32.load offset=44
                  br_if 0 (;@5;)
                  local.get 0
                  i32.const 80
                  i32.store offset=44
                  local.get 0
                  i32.const 0
                  i32.store offset=24
                  local.get 0
                  i64.const 0
                  i64.store offset=16
                  local.get 0
                  i32.load offset=40
                  local.set 5
                  local.get 0
                  local.get 3
                  i32.store offset=40
                  br 1 (;@4;)
                end
                i32.const 0
                local.set 5
                local.get 0
                i32.load offset=16
                br_if 1 (;@3;)
              end
              i32.const -1
              local.set 2
              local.get 0
              call $__towrite
              br_if 1 (;@2;)
            end
            local.get 0
            local.get 1
            local.get 3
            i32.const 200
            i32.add
            local.get 3
            i32.const 80
            i32.add
            local.get 3
            i32.const 160
            i32.add
            call $printf_core
            local.set 2
          end
          local.get 4
          i32.const 32
          i32.and
          local.set 1
          block ;; label = @2
            local.get 5
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            i32.const 0
            i32.const 0
            local.get 0
            i32.load offset=32
            call_indirect (type 1)
            drop
            local.get 0
            i32.const 0
            i32.store offset=44
            local.get 0
            local.get 5
            i32.store offset=40
            local.get 0
            i32.const 0
            i32.store offset=24
            local.get 0
            i32.load offset=20
            local.set 5
            local.get 0
            i64.const 0
            i64.store offset=16
            local.get 2
            i32.const -1
            local.get 5
            select
            local.set 2
          end
          local.get 0
          local.get 0
          i32.load
          local.tee 5
          local.get 1
          i32.or
          i32.store
          i32.const -1
          local.get 2
          local.get 5
          i32.const 32
          i32.and
          select
          local.set 0
        end
        local.get 3
        i32.const 208
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $printf_core (;97;) (type 11) (param i32 i32 i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 f64 i32 i32 i32 i32 i32 i32 f64)
        global.get $__stack_pointer
        i32.const 880
        i32.sub
        local.tee 5
        global.set $__stack_pointer
        local.get 5
        i32.const 68
        i32.add
        i32.const 12
        i32.add
        local.set 6
        local.get 5
        i32.const 55
        i32.add
        local.set 7
        i32.const -2
        local.get 5
        i32.const 80
        i32.add
        i32.sub
        local.set 8
        local.get 5
        i32.const 68
        i32.add
        i32.const 11
        i32.add
        local.set 9
        local.get 5
        i32.const 80
        i32.add
        i32.const 8
        i32.or
        local.set 10
        local.get 5
        i32.const 80
        i32.add
        i32.const 9
        i32.or
        local.set 11
        i32.const -10
        local.get 5
        i32.const 68
        i32.add
        i32.sub
        local.set 12
        local.get 5
        i32.const 68
        i32.add
        i32.const 10
        i32.add
        local.set 13
        local.get 5
        i32.const 404
        i32.add
        local.set 14
        local.get 5
        i32.const 112
        i32.add
        i32.const 4
        i32.or
        local.set 15
        local.get 5
        i32.const 400
        i32.add
        local.set 16
        local.get 5
        i32.const 56
        i32.add
        local.set 17
        i32.const 0
        local.set 18
        i32.const 0
        local.set 19
        i32.const 0
        local.set 20
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              loop ;; label = @4
                local.get 1
                local.set 21
                local.get 20
                i32.const 2147483647
                local.get 19
                i32.sub
                i32.gt_s
                br_if 1 (;@3;)
                local.get 20
                local.get 19
                i32.add
                local.set 19
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          local.get 21
                          i32.load8_u
                          local.tee 20
                          i32.eqz
                          br_if 0 (;@9;)
                          local.get 21
                          local.set 1
                          loop ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 20
                                  i32.const 255
                                  i32.and
                                  local.tee 20
                                  i32.eqz
                                  br_if 0 (;@13;)
                                  local.get 20
                                  i32.const 37
                                  i32.ne
                                  br_if 2 (;@11;)
                                  local.get 1
                                  local.set 20
                                  loop ;; label = @14
                                    local.get 1
                                    i32.const 1
                                    i32.add
                                    i32.load8_u
                                    i32.const 37
                                    i32.ne
                                    br_if 2 (;@12;)
                                    local.get 20
                                    i32.const 1
                                    i32.add
                                    local.set 20
                                    local.get 1
                                    i32.const 2
                                    i32.add
                                    local.tee 1
                                    i32.load8_u
                                    i32.const 37
                                    i32.eq
                                    br_if 0 (;@14;)
                                    br 2 (;@12;)
                                  end
                                end
                                local.get 1
                                local.set 20
                              end
                              local.get 20
                              local.get 21
                              i32.sub
                              local.tee 20
                              i32.const 2147483647
                              local.get 19
                              i32.sub
                              local.tee 22
                              i32.gt_s
                              br_if 8 (;@3;)
                              block ;; label = @12
                                local.get 0
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 0
                                i32.load8_u
                                i32.const 32
                                i32.and
                                br_if 0 (;@12;)
                                local.get 21
                                local.get 20
                                local.get 0
                                call $__fwritex
                                drop
                              end
                              local.get 20
                              br_if 7 (;@4;)
                              local.get 1
                              i32.const 1
                              i32.add
                              local.set 20
                              i32.const -1
                              local.set 23
                              block ;; label = @12
                                local.get 1
                                i32.load8_s offset=1
                                local.tee 24
                                i32.const -48
                                i32.add
                                local.tee 25
                                i32.const 9
                                i32.gt_u
                                br_if 0 (;@12;)
                                local.get 1
                                i32.load8_u offset=2
                                i32.const 36
                                i32.ne
                                br_if 0 (;@12;)
                                local.get 1
                                i32.const 3
                                i32.add
                                local.set 20
                                local.get 1
                                i32.load8_s offset=3
                                local.set 24
                                i32.const 1
                                local.set 18
                                local.get 25
                                local.set 23
                              end
                              i32.const 0
                              local.set 26
                              block ;; label = @12
                                local.get 24
                                i32.const -32
                                i32.add
                                local.tee 1
                                i32.const 31
                                i32.gt_u
                                br_if 0 (;@12;)
                                i32.const 1
                                local.get 1
                                i32.shl
                                local.tee 1
                                i32.const 75913
                                i32.and
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 20
                                i32.const 1
                                i32.add
                                local.set 25
                                i32.const 0
                                local.set 26
                                loop ;; label = @13
                                  local.get 1
                                  local.get 26
                                  i32.or
                                  local.set 26
                                  local.get 25
                                  local.tee 20
                                  i32.load8_s
                                  local.tee 24
                                  i32.const -32
                                  i32.add
                                  local.tee 1
                                  i32.const 32
                                  i32.ge_u
                                  br_if 1 (;@12;)
                                  local.get 20
                                  i32.const 1
                                  i32.add
                                  local.set 25
                                  i32.const 1
                                  local.get 1
                                  i32.shl
                                  local.tee 1
                                  i32.const 75913
                                  i32.and
                                  br_if 0 (;@13;)
                                end
                              end
                              block ;; label = @12
                                local.get 24
                                i32.const 42
                                i32.ne
                                br_if 0 (;@12;)
                                block ;; label = @13
                                  block ;; label = @14
                                    local.get 20
                                    i32.load8_s offset=1
                                    i32.const -48
                                    i32.add
                                    local.tee 1
                                    i32.const 9
                                    i32.gt_u
                                    br_if 0 (;@14;)
                                    local.get 20
                                    i32.load8_u offset=2
                                    i32.const 36
                                    i32.ne
                                    br_if 0 (;@14;)
                                    local.get 4
                                    local.get 1
                                    i32.const 2
                                    i32.shl
                                    i32.add
                                    i32.const 10
                                    i32.store
                                    local.get 20
                                    i32.const 3
                                    i32.add
                                    local.set 25
                                    local.get 20
                                    i32.load8_s offset=1
                                    i32.const 3
                                    i32.shl
                                    local.get 3
                                    i32.add
                                    i32.const -384
                                    i32.add
                                    i32.load
                                    local.set 27
                                    i32.const 1
                                    local.set 18
                                    br 1 (;@13;)
                                  end
                                  local.get 18
                                  br_if 6 (;@7;)
                                  local.get 20
                                  i32.const 1
                                  i32.add
                                  local.set 25
                                  block ;; label = @14
                                    local.get 0
                                    br_if 0 (;@14;)
                                    i32.const 0
                                    local.set 18
                                    i32.const 0
                                    local.set 27
                                    br 6 (;@8;)
                                  end
                                  local.get 2
                                  local.get 2
                                  i32.load
                                  local.tee 1
                                  i32.const 4
                                  i32.add
                                  i32.store
                                  local.get 1
                                  i32.load
                                  local.set 27
                                  i32.const 0
                                  local.set 18
                                end
                                local.get 27
                                i32.const -1
                                i32.gt_s
                                br_if 4 (;@8;)
                                i32.const 0
                                local.get 27
                                i32.sub
                                local.set 27
                                local.get 26
                                i32.const 8192
                                i32.or
                                local.set 26
                                br 4 (;@8;)
                              end
                              i32.const 0
                              local.set 27
                              block ;; label = @12
                                local.get 24
                                i32.const -48
                                i32.add
                                local.tee 1
                                i32.const 9
                                i32.le_u
                                br_if 0 (;@12;)
                                local.get 20
                                local.set 25
                                br 4 (;@8;)
                              end
                              i32.const 0
                              local.set 27
                              loop ;; label = @12
                                block ;; label = @13
                                  local.get 27
                                  i32.const 214748364
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                  i32.const -1
                                  local.get 27
                                  i32.const 10
                                  i32.mul
                                  local.tee 25
                                  local.get 1
                                  i32.add
                                  local.get 1
                                  i32.const 2147483647
                                  local.get 25
                                  i32.sub
                                  i32.gt_u
                                  select
                                  local.set 27
                                  local.get 20
                                  i32.load8_s offset=1
                                  local.set 1
                                  local.get 20
                                  i32.const 1
                                  i32.add
                                  local.tee 25
                                  local.set 20
                                  local.get 1
                                  i32.const -48
                                  i32.add
                                  local.tee 1
                                  i32.const 10
                                  i32.lt_u
                                  br_if 1 (;@12;)
                                  local.get 27
                                  i32.const 0
                                  i32.lt_s
                                  br_if 10 (;@3;)
                                  br 5 (;@8;)
                                end
                                local.get 20
                                i32.load8_s offset=1
                                local.set 1
                                i32.const -1
                                local.set 27
                                local.get 20
                                i32.const 1
                                i32.add
                                local.set 20
                                local.get 1
                                i32.const -48
                                i32.add
                                local.tee 1
                                i32.const 10
                                i32.lt_u
                                br_if 0 (;@12;)
                                br 9 (;@3;)
                              end
                            end
                            local.get 1
                            i32.const 1
                            i32.add
                            local.tee 1
                            i32.load8_u
                            local.set 20
                            br 0 (;@10;)
                          end
                        end
                        local.get 0
                        br_if 7 (;@1;)
                        block ;; label = @9
                          local.get 18
                          br_if 0 (;@9;)
                          i32.const 0
                          local.set 19
                          br 8 (;@1;)
                        end
                        block ;; label = @9
                          block ;; label = @10
                            local.get 4
                            i32.load offset=4
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 1
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 8
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=8
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 2
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 16
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=12
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 3
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 24
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=16
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 4
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 32
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=20
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 5
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 40
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=24
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 6
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 48
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=28
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 7
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 56
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=32
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 8
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 64
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          block ;; label = @10
                            local.get 4
                            i32.load offset=36
                            local.tee 1
                            br_if 0 (;@10;)
                            i32.const 9
                            local.set 1
                            br 1 (;@9;)
                          end
                          local.get 3
                          i32.const 72
                          i32.add
                          local.get 1
                          local.get 2
                          call $pop_arg
                          i32.const 1
                          local.set 19
                          br 8 (;@1;)
                        end
                        local.get 1
                        i32.const 2
                        i32.shl
                        local.set 1
                        loop ;; label = @9
                          local.get 4
                          local.get 1
                          i32.add
                          i32.load
                          br_if 2 (;@7;)
                          local.get 1
                          i32.const 4
                          i32.add
                          local.tee 1
                          i32.const 40
                          i32.ne
                          br_if 0 (;@9;)
                        end
                        i32.const 1
                        local.set 19
                        br 7 (;@1;)
                      end
                      i32.const 0
                      local.set 20
                      i32.const -1
                      local.set 24
                      block ;; label = @8
                        block ;; label = @9
                          local.get 25
                          i32.load8_u
                          i32.const 46
                          i32.eq
                          br_if 0 (;@9;)
                          local.get 25
                          local.set 1
                          i32.const 0
                          local.set 28
                          br 1 (;@8;)
                        end
                        block ;; label = @9
                          local.get 25
                          i32.load8_s offset=1
                          local.tee 24
                          i32.const 42
                          i32.ne
                          br_if 0 (;@9;)
                          block ;; label = @10
                            block ;; label = @11
                              local.get 25
                              i32.load8_s offset=2
                              i32.const -48
                              i32.add
                              local.tee 1
                              i32.const 9
                              i32.gt_u
                              br_if 0 (;@11;)
                              local.get 25
                              i32.load8_u offset=3
                              i32.const 36
                              i32.ne
                              br_if 0 (;@11;)
                              local.get 4
                              local.get 1
                              i32.const 2
                              i32.shl
                              i32.add
                              i32.const 10
                              i32.store
                              local.get 25
                              i32.const 4
                              i32.add
                              local.set 1
                              local.get 25
                              i32.load8_s offset=2
                              i32.const 3
                              i32.shl
                              local.get 3
                              i32.add
                              i32.const -384
                              i32.add
                              i32.load
                              local.set 24
                              br 1 (;@10;)
                            end
                            local.get 18
                            br_if 3 (;@7;)
                            local.get 25
                            i32.const 2
                            i32.add
                            local.set 1
                            block ;; label = @11
                              local.get 0
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 24
                              br 1 (;@10;)
                            end
                            local.get 2
                            local.get 2
                            i32.load
                            local.tee 25
                            i32.const 4
                            i32.add
                            i32.store
                            local.get 25
                            i32.load
                            local.set 24
                          end
                          local.get 24
                          i32.const -1
                          i32.xor
                          i32.const 31
                          i32.shr_u
                          local.set 28
                          br 1 (;@8;)
                        end
                        local.get 25
                        i32.const 1
                        i32.add
                        local.set 1
                        block ;; label = @9
                          local.get 24
                          i32.const -48
                          i32.add
                          local.tee 29
                          i32.const 9
                          i32.le_u
                          br_if 0 (;@9;)
                          i32.const 1
                          local.set 28
                          i32.const 0
                          local.set 24
                          br 1 (;@8;)
                        end
                        i32.const 0
                        local.set 25
                        loop ;; label = @9
                          i32.const -1
                          local.set 24
                          block ;; label = @10
                            local.get 25
                            i32.const 214748364
                            i32.gt_u
                            br_if 0 (;@10;)
                            i32.const -1
                            local.get 25
                            i32.const 10
                            i32.mul
                            local.tee 25
                            local.get 29
                            i32.add
                            local.get 29
                            i32.const 2147483647
                            local.get 25
                            i32.sub
                            i32.gt_u
                            select
                            local.set 24
                          end
                          i32.const 1
                          local.set 28
                          local.get 24
                          local.set 25
                          local.get 1
                          i32.const 1
                          i32.add
                          local.tee 1
                          i32.load8_s
                          i32.const -48
                          i32.add
                          local.tee 29
                          i32.const 10
                          i32.lt_u
                          br_if 0 (;@9;)
                        end
                      end
                      loop ;; label = @8
                        local.get 20
                        local.set 25
                        local.get 1
                        i32.load8_s
                        local.tee 20
                        i32.const -123
                        i32.add
                        i32.const -58
                        i32.lt_u
                        br_if 1 (;@7;)
                        local.get 1
                        i32.const 1
                        i32.add
                        local.set 1
                        local.get 20
                        local.get 25
                        i32.const 58
                        i32.mul
                        i32.add
                        i32.const 2991
                        i32.add
                        i32.load8_u
                        local.tee 20
                        i32.const -1
                        i32.add
                        i32.const 8
                        i32.lt_u
                        br_if 0 (;@8;)
                      end
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            local.get 20
                            i32.const 27
                            i32.eq
                            br_if 0 (;@10;)
                            local.get 20
                            i32.eqz
                            br_if 3 (;@7;)
                            block ;; label = @11
                              local.get 23
                              i32.const 0
                              i32.lt_s
                              br_if 0 (;@11;)
                              local.get 4
                              local.get 23
                              i32.const 2
                              i32.shl
                              i32.add
                              local.get 20
                              i32.store
                              local.get 5
                              local.get 3
                              local.get 23
                              i32.const 3
                              i32.shl
                              i32.add
                              i64.load
                              i64.store offset=56
                              br 2 (;@9;)
                            end
                            block ;; label = @11
                              local.get 0
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 19
                              br 10 (;@1;)
                            end
                            local.get 5
                            i32.const 56
                            i32.add
                            local.get 20
                            local.get 2
                            call $pop_arg
                            br 2 (;@8;)
                          end
                          local.get 23
                          i32.const -1
                          i32.gt_s
                          br_if 2 (;@7;)
                        end
                        i32.const 0
                        local.set 20
                        local.get 0
                        i32.eqz
                        br_if 4 (;@4;)
                      end
                      local.get 26
                      i32.const -65537
                      i32.and
                      local.tee 29
                      local.get 26
                      local.get 26
                      i32.const 8192
                      i32.and
                      select
                      local.set 30
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      block ;; label = @16
                                        block ;; label = @17
                                          block ;; label = @18
                                            block ;; label = @19
                                              block ;; label = @20
                                                block ;; label = @21
                                                  block ;; label = @22
                                                    block ;; label = @23
                                                      block ;; label = @24
                                                        block ;; label = @25
                                                          block ;; label = @26
                                                            local.get 1
                                                            i32.const -1
                                                            i32.add
                                                            i32.load8_s
                                                            local.tee 20
                                                            i32.const -33
                                                            i32.and
                                                            local.get 20
                                                            local.get 20
                                                            i32.const 15
                                                            i32.and
                                                            i32.const 3
                                                            i32.eq
                                                            select
                                                            local.get 20
                                                            local.get 25
                                                            select
                                                            local.tee 31
                                                            i32.const -65
                                                            i32.add
                                                            br_table 16 (;@10;) 17 (;@9;) 13 (;@13;) 17 (;@9;) 16 (;@10;) 16 (;@10;) 16 (;@10;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 12 (;@14;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 3 (;@23;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 16 (;@10;) 17 (;@9;) 8 (;@18;) 5 (;@21;) 16 (;@10;) 16 (;@10;) 16 (;@10;) 17 (;@9;) 5 (;@21;) 17 (;@9;) 17 (;@9;) 17 (;@9;) 9 (;@17;) 1 (;@25;) 4 (;@22;) 2 (;@24;) 17 (;@9;) 17 (;@9;) 10 (;@16;) 17 (;@9;) 0 (;@26;) 17 (;@9;) 17 (;@9;) 3 (;@23;) 17 (;@9;)
                                                          end
                                                          i32.const 0
                                                          local.set 23
                                                          i32.const 1024
                                                          local.set 32
                                                          local.get 5
                                                          i64.load offset=56
                                                          local.set 33
                                                          br 5 (;@20;)
                                                        end
                                                        i32.const 0
                                                        local.set 20
                                                        block ;; label = @25
                                                          block ;; label = @26
                                                            block ;; label = @27
                                                              block ;; label = @28
                                                                block ;; label = @29
                                                                  block ;; label = @30
                                                                    block ;; label = @31
                                                                      local.get 25
                                                                      i32.const 255
                                                                      i32.and
                                                                      br_table 0 (;@31;) 1 (;@30;) 2 (;@29;) 3 (;@28;) 4 (;@27;) 27 (;@4;) 5 (;@26;) 6 (;@25;) 27 (;@4;)
                                                                    end
                                                                    local.get 5
                                                                    i32.load offset=56
                                                                    local.get 19
                                                                    i32.store
                                                                    br 26 (;@4;)
                                                                  end
                                                                  local.get 5
                                                                  i32.load offset=56
                                                                  local.get 19
                                                                  i32.store
                                                                  br 25 (;@4;)
                                                                end
                                                                local.get 5
                                                                i32.load offset=56
                                                                local.get 19
                                                                i64.extend_i32_s
                                                                i64.store
                                                                br 24 (;@4;)
                                                              end
                                                              local.get 5
                                                              i32.load offset=56
                                                              local.get 19
                                                              i32.store16
                                                              br 23 (;@4;)
                                                            end
                                                            local.get 5
                                                            i32.load offset=56
                                                            local.get 19
                                                            i32.store8
                                                            br 22 (;@4;)
                                                          end
                                                          local.get 5
                                                          i32.load offset=56
                                                          local.get 19
                                                          i32.store
                                                          br 21 (;@4;)
                                                        end
                                                        local.get 5
                                                        i32.load offset=56
                                                        local.get 19
                                                        i64.extend_i32_s
                                                        i64.store
                                                        br 20 (;@4;)
                                                      end
                                                      local.get 24
                                                      i32.const 8
                                                      local.get 24
                                                      i32.const 8
                                                      i32.gt_u
                                                      select
                                                      local.set 24
                                                      local.get 30
                                                      i32.const 8
                                                      i32.or
                                                      local.set 30
                                                      i32.const 120
                                                      local.set 31
                                                    end
                                                    i32.const 0
                                                    local.set 23
                                                    i32.const 1024
                                                    local.set 32
                                                    block ;; label = @23
                                                      local.get 5
                                                      i64.load offset=56
                                                      local.tee 33
                                                      i64.eqz
                                                      i32.eqz
                                                      br_if 0 (;@23;)
                                                      local.get 17
                                                      local.set 21
                                                      br 4 (;@19;)
                                                    end
                                                    local.get 31
                                                    i32.const 32
                                                    i32.and
                                                    local.set 25
                                                    local.get 17
                                                    local.set 21
                                                    loop ;; label = @23
                                                      local.get 21
                                                      i32.const -1
                                                      i32.add
                                                      local.tee 21
                                                      local.get 33
                                                      i32.wrap_i64
                                                      i32.const 15
                                                      i32.and
                                                      i32.const 3520
                                                      i32.add
                                                      i32.load8_u
                                                      local.get 25
                                                      i32.or
                                                      i32.store8
                                                      local.get 33
                                                      i64.const 15
                                                      i64.gt_u
                                                      local.set 20
                                                      local.get 33
                                                      i64.const 4
                                                      i64.shr_u
                                                      local.set 33
                                                      local.get 20
                                                      br_if 0 (;@23;)
                                                    end
                                                    local.get 30
                                                    i32.const 8
                                                    i32.and
                                                    i32.eqz
                                                    br_if 3 (;@19;)
                                                    local.get 31
                                                    i32.const 4
                                                    i32.shr_s
                                                    i32.const 1024
                                                    i32.add
                                                    local.set 32
                                                    i32.const 2
                                                    local.set 23
                                                    br 3 (;@19;)
                                                  end
                                                  local.get 17
                                                  local.set 21
                                                  block ;; label = @22
                                                    local.get 5
                                                    i64.load offset=56
                                                    local.tee 33
                                                    i64.eqz
                                                    br_if 0 (;@22;)
                                                    local.get 17
                                                    local.set 21
                                                    loop ;; label = @23
                                                      local.get 21
                                                      i32.const -1
                                                      i32.add
                                                      local.tee 21
                                                      local.get 33
                                                      i32.wrap_i64
                                                      i32.const 7
                                                      i32.and
                                                      i32.const 48
                                                      i32.or
                                                      i32.store8
                                                      local.get 33
                                                      i64.const 7
                                                      i64.gt_u
                                                      local.set 20
                                                      local.get 33
                                                      i64.const 3
                                                      i64.shr_u
                                                      local.set 33
                                                      local.get 20
                                                      br_if 0 (;@23;)
                                                    end
                                                  end
                                                  i32.const 0
                                                  local.set 23
                                                  i32.const 1024
                                                  local.set 32
                                                  local.get 30
                                                  i32.const 8
                                                  i32.and
                                                  i32.eqz
                                                  br_if 2 (;@19;)
                                                  local.get 24
                                                  local.get 17
                                                  local.get 21
                                                  i32.sub
                                                  local.tee 20
                                                  i32.const 1
                                                  i32.add
                                                  local.get 24
                                                  local.get 20
                                                  i32.gt_s
                                                  select
                                                  local.set 24
                                                  br 2 (;@19;)
                                                end
                                                block ;; label = @21
                                                  local.get 5
                                                  i64.load offset=56
                                                  local.tee 33
                                                  i64.const -1
                                                  i64.gt_s
                                                  br_if 0 (;@21;)
                                                  local.get 5
                                                  i64.const 0
                                                  local.get 33
                                                  i64.sub
                                                  local.tee 33
                                                  i64.store offset=56
                                                  i32.const 1
                                                  local.set 23
                                                  i32.const 1024
                                                  local.set 32
                                                  br 1 (;@20;)
                                                end
                                                block ;; label = @21
                                                  local.get 30
                                                  i32.const 2048
                                                  i32.and
                                                  i32.eqz
                                                  br_if 0 (;@21;)
                                                  i32.const 1
                                                  local.set 23
                                                  i32.const 1025
                                                  local.set 32
                                                  br 1 (;@20;)
                                                end
                                                i32.const 1026
                                                i32.const 1024
                                                local.get 30
                                                i32.const 1
                                                i32.and
                                                local.tee 23
                                                select
                                                local.set 32
                                              end
                                              block ;; label = @20
                                                block ;; label = @21
                                                  local.get 33
                                                  i64.const 4294967296
                                                  i64.ge_u
                                                  br_if 0 (;@21;)
                                                  local.get 33
                                                  local.set 34
                                                  local.get 17
                                                  local.set 21
                                                  br 1 (;@20;)
                                                end
                                                local.get 17
                                                local.set 21
                                                loop ;; label = @21
                                                  local.get 21
                                                  i32.const -1
                                                  i32.add
                                                  local.tee 21
                                                  local.get 33
                                                  local.get 33
                                                  i64.const 10
                                                  i64.div_u
                                                  local.tee 34
                                                  i64.const 10
                                                  i64.mul
                                                  i64.sub
                                                  i32.wrap_i64
                                                  i32.const 48
                                                  i32.or
                                                  i32.store8
                                                  local.get 33
                                                  i64.const 42949672959
                                                  i64.gt_u
                                                  local.set 20
                                                  local.get 34
                                                  local.set 33
                                                  local.get 20
                                                  br_if 0 (;@21;)
                                                end
                                              end
                                              local.get 34
                                              i32.wrap_i64
                                              local.tee 20
                                              i32.eqz
                                              br_if 0 (;@19;)
                                              loop ;; label = @20
                                                local.get 21
                                                i32.const -1
                                                i32.add
                                                local.tee 21
                                                local.get 20
                                                local.get 20
                                                i32.const 10
                                                i32.div_u
                                                local.tee 25
                                                i32.const 10
                                                i32.mul
                                                i32.sub
                                                i32.const 48
                                                i32.or
                                                i32.store8
                                                local.get 20
                                                i32.const 9
                                                i32.gt_u
                                                local.set 26
                                                local.get 25
                                                local.set 20
                                                local.get 26
                                                br_if 0 (;@20;)
                                              end
                                            end
                                            block ;; label = @19
                                              local.get 28
                                              i32.eqz
                                              br_if 0 (;@19;)
                                              local.get 24
                                              i32.const 0
                                              i32.lt_s
                                              br_if 16 (;@3;)
                                            end
                                            local.get 30
                                            i32.const -65537
                                            i32.and
                                            local.get 30
                                            local.get 28
                                            select
                                            local.set 29
                                            block ;; label = @19
                                              local.get 5
                                              i64.load offset=56
                                              local.tee 33
                                              i64.const 0
                                              i64.ne
                                              br_if 0 (;@19;)
                                              i32.const 0
                                              local.set 26
                                              local.get 24
                                              br_if 0 (;@19;)
                                              local.get 17
                                              local.set 21
                                              local.get 17
                                              local.set 20
                                              br 11 (;@8;)
                                            end
                                            local.get 24
                                            local.get 17
                                            local.get 21
                                            i32.sub
                                            local.get 33
                                            i64.eqz
                                            i32.add
                                            local.tee 20
                                            local.get 24
                                            local.get 20
                                            i32.gt_s
                                            select
                                            local.set 26
                                            local.get 17
                                            local.set 20
                                            br 10 (;@8;)
                                          end
                                          local.get 5
                                          local.get 5
                                          i64.load offset=56
                                          i64.store8 offset=55
                                          i32.const 0
                                          local.set 23
                                          i32.const 1024
                                          local.set 32
                                          i32.const 1
                                          local.set 26
                                          local.get 7
                                          local.set 21
                                          local.get 17
                                          local.set 20
                                          br 9 (;@8;)
                                        end
                                        i32.const 0
                                        i32.load offset=4272
                                        call $strerror
                                        local.set 21
                                        br 1 (;@15;)
                                      end
                                      local.get 5
                                      i32.load offset=56
                                      local.tee 20
                                      i32.const 1098
                                      local.get 20
                                      select
                                      local.set 21
                                    end
                                    i32.const 0
                                    local.set 23
                                    local.get 21
                                    local.get 21
                                    i32.const 2147483647
                                    local.get 24
                                    local.get 24
                                    i32.const 0
                                    i32.lt_s
                                    select
                                    call $strnlen
                                    local.tee 26
                                    i32.add
                                    local.set 20
                                    i32.const 1024
                                    local.set 32
                                    local.get 24
                                    i32.const -1
                                    i32.gt_s
                                    br_if 6 (;@8;)
                                    local.get 20
                                    i32.load8_u
                                    i32.eqz
                                    br_if 6 (;@8;)
                                    br 11 (;@3;)
                                  end
                                  local.get 5
                                  i32.load offset=56
                                  local.set 25
                                  local.get 24
                                  br_if 1 (;@12;)
                                  i32.const 0
                                  local.set 20
                                  br 2 (;@11;)
                                end
                                local.get 5
                                i32.const 0
                                i32.store offset=12
                                local.get 5
                                local.get 5
                                i64.load offset=56
                                i64.store32 offset=8
                                local.get 5
                                local.get 5
                                i32.const 8
                                i32.add
                                i32.store offset=56
                                i32.const -1
                                local.set 24
                                local.get 5
                                i32.const 8
                                i32.add
                                local.set 25
                              end
                              i32.const 0
                              local.set 20
                              local.get 25
                              local.set 21
                              block ;; label = @12
                                loop ;; label = @13
                                  local.get 21
                                  i32.load
                                  local.tee 22
                                  i32.eqz
                                  br_if 1 (;@12;)
                                  block ;; label = @14
                                    local.get 5
                                    i32.const 4
                                    i32.add
                                    local.get 22
                                    call $wctomb
                                    local.tee 22
                                    i32.const 0
                                    i32.lt_s
                                    local.tee 26
                                    br_if 0 (;@14;)
                                    local.get 22
                                    local.get 24
                                    local.get 20
                                    i32.sub
                                    i32.gt_u
                                    br_if 0 (;@14;)
                                    local.get 21
                                    i32.const 4
                                    i32.add
                                    local.set 21
                                    local.get 24
                                    local.get 22
                                    local.get 20
                                    i32.add
                                    local.tee 20
                                    i32.gt_u
                                    br_if 1 (;@13;)
                                    br 2 (;@12;)
                                  end
                                end
                                local.get 26
                                br_if 10 (;@2;)
                              end
                              local.get 20
                              i32.const 0
                              i32.lt_s
                              br_if 8 (;@3;)
                            end
                            block ;; label = @11
                              local.get 30
                              i32.const 73728
                              i32.and
                              local.tee 26
                              br_if 0 (;@11;)
                              local.get 27
                              local.get 20
                              i32.le_s
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              i32.const 32
                              local.get 27
                              local.get 20
                              i32.sub
                              local.tee 21
                              i32.const 256
                              local.get 21
                              i32.const 256
                              i32.lt_u
                              local.tee 22
                              select
                              call $memset
                              drop
                              block ;; label = @12
                                local.get 22
                                br_if 0 (;@12;)
                                loop ;; label = @13
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 112
                                    i32.add
                                    i32.const 256
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 21
                                  i32.const -256
                                  i32.add
                                  local.tee 21
                                  i32.const 255
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              local.get 21
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            block ;; label = @11
                              local.get 20
                              i32.eqz
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 21
                              loop ;; label = @12
                                local.get 25
                                i32.load
                                local.tee 22
                                i32.eqz
                                br_if 1 (;@11;)
                                local.get 5
                                i32.const 4
                                i32.add
                                local.get 22
                                call $wctomb
                                local.tee 22
                                local.get 21
                                i32.add
                                local.tee 21
                                local.get 20
                                i32.gt_u
                                br_if 1 (;@11;)
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 5
                                  i32.const 4
                                  i32.add
                                  local.get 22
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 25
                                i32.const 4
                                i32.add
                                local.set 25
                                local.get 21
                                local.get 20
                                i32.lt_u
                                br_if 0 (;@12;)
                              end
                            end
                            block ;; label = @11
                              local.get 26
                              i32.const 8192
                              i32.ne
                              br_if 0 (;@11;)
                              local.get 27
                              local.get 20
                              i32.le_s
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              i32.const 32
                              local.get 27
                              local.get 20
                              i32.sub
                              local.tee 21
                              i32.const 256
                              local.get 21
                              i32.const 256
                              i32.lt_u
                              local.tee 22
                              select
                              call $memset
                              drop
                              block ;; label = @12
                                local.get 22
                                br_if 0 (;@12;)
                                loop ;; label = @13
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 112
                                    i32.add
                                    i32.const 256
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 21
                                  i32.const -256
                                  i32.add
                                  local.tee 21
                                  i32.const 255
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              local.get 21
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            local.get 27
                            local.get 20
                            local.get 27
                            local.get 20
                            i32.gt_s
                            select
                            local.set 20
                            br 6 (;@4;)
                          end
                          block ;; label = @10
                            local.get 28
                            i32.eqz
                            br_if 0 (;@10;)
                            local.get 24
                            i32.const 0
                            i32.lt_s
                            br_if 7 (;@3;)
                          end
                          local.get 5
                          f64.load offset=56
                          local.set 35
                          local.get 5
                          i32.const 0
                          i32.store offset=108
                          block ;; label = @10
                            block ;; label = @11
                              local.get 35
                              i64.reinterpret_f64
                              i64.const -1
                              i64.gt_s
                              br_if 0 (;@11;)
                              local.get 35
                              f64.neg
                              local.set 35
                              i32.const 1
                              local.set 36
                              i32.const 0
                              local.set 37
                              i32.const 1034
                              local.set 38
                              br 1 (;@10;)
                            end
                            block ;; label = @11
                              local.get 30
                              i32.const 2048
                              i32.and
                              i32.eqz
                              br_if 0 (;@11;)
                              i32.const 1
                              local.set 36
                              i32.const 0
                              local.set 37
                              i32.const 1037
                              local.set 38
                              br 1 (;@10;)
                            end
                            i32.const 1040
                            i32.const 1035
                            local.get 30
                            i32.const 1
                            i32.and
                            local.tee 36
                            select
                            local.set 38
                            local.get 36
                            i32.eqz
                            local.set 37
                          end
                          block ;; label = @10
                            local.get 35
                            f64.abs
                            f64.const inf (;=inf;)
                            f64.lt
                            br_if 0 (;@10;)
                            local.get 36
                            i32.const 3
                            i32.add
                            local.set 21
                            block ;; label = @11
                              local.get 30
                              i32.const 8192
                              i32.and
                              br_if 0 (;@11;)
                              local.get 27
                              local.get 21
                              i32.le_s
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 624
                              i32.add
                              i32.const 32
                              local.get 27
                              local.get 21
                              i32.sub
                              local.tee 20
                              i32.const 256
                              local.get 20
                              i32.const 256
                              i32.lt_u
                              local.tee 22
                              select
                              call $memset
                              drop
                              block ;; label = @12
                                local.get 22
                                br_if 0 (;@12;)
                                loop ;; label = @13
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 624
                                    i32.add
                                    i32.const 256
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 20
                                  i32.const -256
                                  i32.add
                                  local.tee 20
                                  i32.const 255
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 624
                              i32.add
                              local.get 20
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            block ;; label = @11
                              local.get 0
                              i32.load
                              local.tee 20
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 38
                              local.get 36
                              local.get 0
                              call $__fwritex
                              drop
                              local.get 0
                              i32.load
                              local.set 20
                            end
                            block ;; label = @11
                              local.get 20
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              i32.const 1066
                              i32.const 1086
                              local.get 31
                              i32.const 32
                              i32.and
                              local.tee 20
                              select
                              i32.const 1078
                              i32.const 1090
                              local.get 20
                              select
                              local.get 35
                              local.get 35
                              f64.ne
                              select
                              i32.const 3
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            block ;; label = @11
                              local.get 30
                              i32.const 73728
                              i32.and
                              i32.const 8192
                              i32.ne
                              br_if 0 (;@11;)
                              local.get 27
                              local.get 21
                              i32.le_s
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 624
                              i32.add
                              i32.const 32
                              local.get 27
                              local.get 21
                              i32.sub
                              local.tee 20
                              i32.const 256
                              local.get 20
                              i32.const 256
                              i32.lt_u
                              local.tee 22
                              select
                              call $memset
                              drop
                              block ;; label = @12
                                local.get 22
                                br_if 0 (;@12;)
                                loop ;; label = @13
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 624
                                    i32.add
                                    i32.const 256
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 20
                                  i32.const -256
                                  i32.add
                                  local.tee 20
                                  i32.const 255
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 624
                              i32.add
                              local.get 20
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            local.get 27
                            local.get 21
                            local.get 27
                            local.get 21
                            i32.gt_s
                            select
                            local.set 20
                            br 6 (;@4;)
                          end
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                local.get 35
                                local.get 5
                                i32.const 108
                                i32.add
                                call $frexp
                                local.tee 35
                                local.get 35
                                f64.add
                                local.tee 35
                                f64.const 0x0p+0 (;=0;)
                                f64.eq
                                br_if 0 (;@12;)
                                local.get 5
                                local.get 5
                                i32.load offset=108
                                local.tee 20
                                i32.const -1
                                i32.add
                                i32.store offset=108
                                local.get 31
                                i32.const 32
                                i32.or
                                local.tee 39
                                i32.const 97
                                i32.ne
                                br_if 1 (;@11;)
                                br 6 (;@6;)
                              end
                              local.get 31
                              i32.const 32
                              i32.or
                              local.tee 39
                              i32.const 97
                              i32.eq
                              br_if 5 (;@6;)
                              i32.const 6
                              local.get 24
                              local.get 24
                              i32.const 0
                              i32.lt_s
                              select
                              local.set 23
                              local.get 5
                              i32.load offset=108
                              local.set 25
                              br 1 (;@10;)
                            end
                            local.get 5
                            local.get 20
                            i32.const -29
                            i32.add
                            local.tee 25
                            i32.store offset=108
                            i32.const 6
                            local.get 24
                            local.get 24
                            i32.const 0
                            i32.lt_s
                            select
                            local.set 23
                            local.get 35
                            f64.const 0x1p+28 (;=268435456;)
                            f64.mul
                            local.set 35
                          end
                          local.get 5
                          i32.const 112
                          i32.add
                          local.get 16
                          local.get 25
                          i32.const 0
                          i32.lt_s
                          local.tee 40
                          select
                          local.tee 32
                          local.set 21
                          loop ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                local.get 35
                                f64.const 0x1p+32 (;=4294967296;)
                                f64.lt
                                local.get 35
                                f64.const 0x0p+0 (;=0;)
                                f64.ge
                                i32.and
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 35
                                i32.trunc_f64_u
                                local.set 20
                                br 1 (;@11;)
                              end
                              i32.const 0
                              local.set 20
                            end
                            local.get 21
                            local.get 20
                            i32.store
                            local.get 21
                            i32.const 4
                            i32.add
                            local.set 21
                            local.get 35
                            local.get 20
                            f64.convert_i32_u
                            f64.sub
                            f64.const 0x1.dcd65p+29 (;=1000000000;)
                            f64.mul
                            local.tee 35
                            f64.const 0x0p+0 (;=0;)
                            f64.ne
                            br_if 0 (;@10;)
                          end
                          block ;; label = @10
                            block ;; label = @11
                              local.get 25
                              i32.const 1
                              i32.ge_s
                              br_if 0 (;@11;)
                              local.get 21
                              local.set 20
                              local.get 32
                              local.set 22
                              br 1 (;@10;)
                            end
                            local.get 32
                            local.set 22
                            loop ;; label = @11
                              local.get 25
                              i32.const 29
                              local.get 25
                              i32.const 29
                              i32.lt_u
                              select
                              local.set 25
                              block ;; label = @12
                                local.get 21
                                i32.const -4
                                i32.add
                                local.tee 20
                                local.get 22
                                i32.lt_u
                                br_if 0 (;@12;)
                                local.get 25
                                i64.extend_i32_u
                                local.set 34
                                i64.const 0
                                local.set 33
                                loop ;; label = @13
                                  local.get 20
                                  local.get 20
                                  i64.load32_u
                                  local.get 34
                                  i64.shl
                                  local.get 33
                                  i64.const 4294967295
                                  i64.and
                                  i64.add
                                  local.tee 33
                                  local.get 33
                                  i64.const 1000000000
                                  i64.div_u
                                  local.tee 33
                                  i64.const 1000000000
                                  i64.mul
                                  i64.sub
                                  i64.store32
                                  local.get 20
                                  i32.const -4
                                  i32.add
                                  local.tee 20
                                  local.get 22
                                  i32.ge_u
                                  br_if 0 (;@13;)
                                end
                                local.get 33
                                i32.wrap_i64
                                local.tee 20
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 22
                                i32.const -4
                                i32.add
                                local.tee 22
                                local.get 20
                                i32.store
                              end
                              block ;; label = @12
                                loop ;; label = @13
                                  local.get 21
                                  local.tee 20
                                  local.get 22
                                  i32.le_u
                                  br_if 1 (;@12;)
                                  local.get 20
                                  i32.const -4
                                  i32.add
                                  local.tee 21
                                  i32.load
                                  i32.eqz
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 5
                              local.get 5
                              i32.load offset=108
                              local.get 25
                              i32.sub
                              local.tee 25
                              i32.store offset=108
                              local.get 20
                              local.set 21
                              local.get 25
                              i32.const 0
                              i32.gt_s
                              br_if 0 (;@11;)
                            end
                          end
                          block ;; label = @10
                            local.get 25
                            i32.const -1
                            i32.gt_s
                            br_if 0 (;@10;)
                            local.get 23
                            i32.const 25
                            i32.add
                            i32.const 9
                            i32.div_u
                            i32.const 1
                            i32.add
                            local.set 41
                            loop ;; label = @11
                              i32.const 0
                              local.get 25
                              i32.sub
                              local.tee 21
                              i32.const 9
                              local.get 21
                              i32.const 9
                              i32.lt_u
                              select
                              local.set 24
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 22
                                  local.get 20
                                  i32.lt_u
                                  br_if 0 (;@13;)
                                  local.get 22
                                  i32.load
                                  local.set 21
                                  br 1 (;@12;)
                                end
                                i32.const 1000000000
                                local.get 24
                                i32.shr_u
                                local.set 29
                                i32.const -1
                                local.get 24
                                i32.shl
                                i32.const -1
                                i32.xor
                                local.set 28
                                i32.const 0
                                local.set 25
                                local.get 22
                                local.set 21
                                loop ;; label = @13
                                  local.get 21
                                  local.get 21
                                  i32.load
                                  local.tee 26
                                  local.get 24
                                  i32.shr_u
                                  local.get 25
                                  i32.add
                                  i32.store
                                  local.get 26
                                  local.get 28
                                  i32.and
                                  local.get 29
                                  i32.mul
                                  local.set 25
                                  local.get 21
                                  i32.const 4
                                  i32.add
                                  local.tee 21
                                  local.get 20
                                  i32.lt_u
                                  br_if 0 (;@13;)
                                end
                                local.get 22
                                i32.load
                                local.set 21
                                local.get 25
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 20
                                local.get 25
                                i32.store
                                local.get 20
                                i32.const 4
                                i32.add
                                local.set 20
                              end
                              local.get 5
                              local.get 5
                              i32.load offset=108
                              local.get 24
                              i32.add
                              local.tee 25
                              i32.store offset=108
                              local.get 32
                              local.get 22
                              local.get 21
                              i32.eqz
                              i32.const 2
                              i32.shl
                              i32.add
                              local.tee 22
                              local.get 39
                              i32.const 102
                              i32.eq
                              select
                              local.tee 21
                              local.get 41
                              i32.const 2
                              i32.shl
                              i32.add
                              local.get 20
                              local.get 20
                              local.get 21
                              i32.sub
                              i32.const 2
                              i32.shr_s
                              local.get 41
                              i32.gt_s
                              select
                              local.set 20
                              local.get 25
                              i32.const 0
                              i32.lt_s
                              br_if 0 (;@11;)
                            end
                          end
                          i32.const 0
                          local.set 26
                          block ;; label = @10
                            local.get 22
                            local.get 20
                            i32.ge_u
                            br_if 0 (;@10;)
                            local.get 32
                            local.get 22
                            i32.sub
                            i32.const 2
                            i32.shr_s
                            i32.const 9
                            i32.mul
                            local.set 26
                            local.get 22
                            i32.load
                            local.tee 25
                            i32.const 10
                            i32.lt_u
                            br_if 0 (;@10;)
                            i32.const 10
                            local.set 21
                            loop ;; label = @11
                              local.get 26
                              i32.const 1
                              i32.add
                              local.set 26
                              local.get 25
                              local.get 21
                              i32.const 10
                              i32.mul
                              local.tee 21
                              i32.ge_u
                              br_if 0 (;@11;)
                            end
                          end
                          block ;; label = @10
                            local.get 23
                            i32.const 0
                            local.get 26
                            local.get 39
                            i32.const 102
                            i32.eq
                            select
                            i32.sub
                            local.get 23
                            i32.const 0
                            i32.ne
                            local.get 39
                            i32.const 103
                            i32.eq
                            local.tee 28
                            i32.and
                            i32.sub
                            local.tee 21
                            local.get 20
                            local.get 32
                            i32.sub
                            i32.const 2
                            i32.shr_s
                            i32.const 9
                            i32.mul
                            i32.const -9
                            i32.add
                            i32.ge_s
                            br_if 0 (;@10;)
                            local.get 21
                            i32.const 9216
                            i32.add
                            local.tee 25
                            i32.const 9
                            i32.div_s
                            local.tee 24
                            i32.const 2
                            i32.shl
                            local.get 15
                            local.get 14
                            local.get 40
                            select
                            i32.add
                            local.tee 40
                            i32.const -4096
                            i32.add
                            local.set 29
                            i32.const 10
                            local.set 21
                            block ;; label = @11
                              local.get 25
                              local.get 24
                              i32.const 9
                              i32.mul
                              i32.sub
                              local.tee 24
                              i32.const 7
                              i32.gt_s
                              br_if 0 (;@11;)
                              i32.const 8
                              local.get 24
                              i32.sub
                              local.tee 41
                              i32.const 7
                              i32.and
                              local.set 25
                              i32.const 10
                              local.set 21
                              block ;; label = @12
                                local.get 24
                                i32.const -1
                                i32.add
                                i32.const 7
                                i32.lt_u
                                br_if 0 (;@12;)
                                local.get 41
                                i32.const -8
                                i32.and
                                local.set 24
                                i32.const 10
                                local.set 21
                                loop ;; label = @13
                                  local.get 21
                                  i32.const 100000000
                                  i32.mul
                                  local.set 21
                                  local.get 24
                                  i32.const -8
                                  i32.add
                                  local.tee 24
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 25
                              i32.eqz
                              br_if 0 (;@11;)
                              loop ;; label = @12
                                local.get 21
                                i32.const 10
                                i32.mul
                                local.set 21
                                local.get 25
                                i32.const -1
                                i32.add
                                local.tee 25
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 29
                            i32.const 4
                            i32.add
                            local.set 41
                            block ;; label = @11
                              block ;; label = @12
                                local.get 29
                                i32.load
                                local.tee 25
                                local.get 25
                                local.get 21
                                i32.div_u
                                local.tee 39
                                local.get 21
                                i32.mul
                                i32.sub
                                local.tee 24
                                br_if 0 (;@12;)
                                local.get 41
                                local.get 20
                                i32.eq
                                br_if 1 (;@11;)
                              end
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 39
                                  i32.const 1
                                  i32.and
                                  br_if 0 (;@13;)
                                  f64.const 0x1p+53 (;=9007199254740992;)
                                  local.set 35
                                  local.get 21
                                  i32.const 1000000000
                                  i32.ne
                                  br_if 1 (;@12;)
                                  local.get 29
                                  local.get 22
                                  i32.le_u
                                  br_if 1 (;@12;)
                                  local.get 29
                                  i32.const -4
                                  i32.add
                                  i32.load8_u
                                  i32.const 1
                                  i32.and
                                  i32.eqz
                                  br_if 1 (;@12;)
                                end
                                f64.const 0x1.0000000000001p+53 (;=9007199254740994;)
                                local.set 35
                              end
                              f64.const 0x1p-1 (;=0.5;)
                              f64.const 0x1p+0 (;=1;)
                              f64.const 0x1.8p+0 (;=1.5;)
                              local.get 41
                              local.get 20
                              i32.eq
                              select
                              f64.const 0x1.8p+0 (;=1.5;)
                              local.get 24
                              local.get 21
                              i32.const 1
                              i32.shr_u
                              local.tee 41
                              i32.eq
                              select
                              local.get 24
                              local.get 41
                              i32.lt_u
                              select
                              local.set 42
                              block ;; label = @12
                                local.get 37
                                br_if 0 (;@12;)
                                local.get 38
                                i32.load8_u
                                i32.const 45
                                i32.ne
                                br_if 0 (;@12;)
                                local.get 42
                                f64.neg
                                local.set 42
                                local.get 35
                                f64.neg
                                local.set 35
                              end
                              local.get 29
                              local.get 25
                              local.get 24
                              i32.sub
                              local.tee 25
                              i32.store
                              local.get 35
                              local.get 42
                              f64.add
                              local.get 35
                              f64.eq
                              br_if 0 (;@11;)
                              local.get 29
                              local.get 25
                              local.get 21
                              i32.add
                              local.tee 21
                              i32.store
                              block ;; label = @12
                                local.get 21
                                i32.const 1000000000
                                i32.lt_u
                                br_if 0 (;@12;)
                                local.get 40
                                i32.const -4100
                                i32.add
                                local.set 21
                                loop ;; label = @13
                                  local.get 21
                                  i32.const 4
                                  i32.add
                                  i32.const 0
                                  i32.store
                                  block ;; label = @14
                                    local.get 21
                                    local.get 22
                                    i32.ge_u
                                    br_if 0 (;@14;)
                                    local.get 22
                                    i32.const -4
                                    i32.add
                                    local.tee 22
                                    i32.const 0
                                    i32.store
                                  end
                                  local.get 21
                                  local.get 21
                                  i32.load
                                  i32.const 1
                                  i32.add
                                  local.tee 25
                                  i32.store
                                  local.get 21
                                  i32.const -4
                                  i32.add
                                  local.set 21
                                  local.get 25
                                  i32.const 999999999
                                  i32.gt_u
                                  br_if 0 (;@13;)
                                end
                                local.get 21
                                i32.const 4
                                i32.add
                                local.set 29
                              end
                              local.get 32
                              local.get 22
                              i32.sub
                              i32.const 2
                              i32.shr_s
                              i32.const 9
                              i32.mul
                              local.set 26
                              local.get 22
                              i32.load
                              local.tee 25
                              i32.const 10
                              i32.lt_u
                              br_if 0 (;@11;)
                              i32.const 10
                              local.set 21
                              loop ;; label = @12
                                local.get 26
                                i32.const 1
                                i32.add
                                local.set 26
                                local.get 25
                                local.get 21
                                i32.const 10
                                i32.mul
                                local.tee 21
                                i32.ge_u
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 29
                            i32.const 4
                            i32.add
                            local.tee 21
                            local.get 20
                            local.get 20
                            local.get 21
                            i32.gt_u
                            select
                            local.set 20
                          end
                          local.get 20
                          local.get 32
                          i32.sub
                          local.set 21
                          block ;; label = @10
                            loop ;; label = @11
                              local.get 21
                              local.set 25
                              local.get 20
                              local.tee 29
                              local.get 22
                              i32.le_u
                              local.tee 24
                              br_if 1 (;@10;)
                              local.get 25
                              i32.const -4
                              i32.add
                              local.set 21
                              local.get 29
                              i32.const -4
                              i32.add
                              local.tee 20
                              i32.load
                              i32.eqz
                              br_if 0 (;@11;)
                            end
                          end
                          block ;; label = @10
                            block ;; label = @11
                              local.get 28
                              br_if 0 (;@11;)
                              local.get 30
                              i32.const 8
                              i32.and
                              local.set 39
                              br 1 (;@10;)
                            end
                            local.get 26
                            i32.const -1
                            i32.xor
                            i32.const -1
                            local.get 23
                            i32.const 1
                            local.get 23
                            select
                            local.tee 20
                            local.get 26
                            i32.gt_s
                            local.get 26
                            i32.const -5
                            i32.gt_s
                            i32.and
                            local.tee 21
                            select
                            local.get 20
                            i32.add
                            local.set 23
                            i32.const -1
                            i32.const -2
                            local.get 21
                            select
                            local.get 31
                            i32.add
                            local.set 31
                            local.get 30
                            i32.const 8
                            i32.and
                            local.tee 39
                            br_if 0 (;@10;)
                            i32.const -9
                            local.set 20
                            block ;; label = @11
                              local.get 24
                              br_if 0 (;@11;)
                              local.get 29
                              i32.const -4
                              i32.add
                              i32.load
                              local.tee 24
                              i32.eqz
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 20
                              local.get 24
                              i32.const 10
                              i32.rem_u
                              br_if 0 (;@11;)
                              i32.const 10
                              local.set 21
                              i32.const 0
                              local.set 20
                              loop ;; label = @12
                                local.get 20
                                i32.const -1
                                i32.add
                                local.set 20
                                local.get 24
                                local.get 21
                                i32.const 10
                                i32.mul
                                local.tee 21
                                i32.rem_u
                                i32.eqz
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 25
                            i32.const 2
                            i32.shr_s
                            i32.const 9
                            i32.mul
                            i32.const -9
                            i32.add
                            local.set 21
                            block ;; label = @11
                              local.get 31
                              i32.const -33
                              i32.and
                              i32.const 70
                              i32.ne
                              br_if 0 (;@11;)
                              i32.const 0
                              local.set 39
                              local.get 23
                              local.get 21
                              local.get 20
                              i32.add
                              local.tee 20
                              i32.const 0
                              local.get 20
                              i32.const 0
                              i32.gt_s
                              select
                              local.tee 20
                              local.get 23
                              local.get 20
                              i32.lt_s
                              select
                              local.set 23
                              br 1 (;@10;)
                            end
                            i32.const 0
                            local.set 39
                            local.get 23
                            local.get 21
                            local.get 26
                            i32.add
                            local.get 20
                            i32.add
                            local.tee 20
                            i32.const 0
                            local.get 20
                            i32.const 0
                            i32.gt_s
                            select
                            local.tee 20
                            local.get 23
                            local.get 20
                            i32.lt_s
                            select
                            local.set 23
                          end
                          local.get 23
                          i32.const 2147483645
                          i32.const 2147483646
                          local.get 23
                          local.get 39
                          i32.or
                          local.tee 37
                          select
                          i32.gt_s
                          br_if 6 (;@3;)
                          local.get 23
                          local.get 37
                          i32.const 0
                          i32.ne
                          i32.add
                          i32.const 1
                          i32.add
                          local.set 41
                          block ;; label = @10
                            block ;; label = @11
                              local.get 31
                              i32.const -33
                              i32.and
                              i32.const 70
                              i32.ne
                              local.tee 40
                              br_if 0 (;@11;)
                              local.get 26
                              i32.const 2147483647
                              local.get 41
                              i32.sub
                              i32.gt_s
                              br_if 8 (;@3;)
                              local.get 26
                              i32.const 0
                              local.get 26
                              i32.const 0
                              i32.gt_s
                              select
                              local.set 20
                              br 1 (;@10;)
                            end
                            local.get 6
                            local.set 25
                            local.get 6
                            local.set 21
                            block ;; label = @11
                              local.get 26
                              local.get 26
                              i32.const 31
                              i32.shr_s
                              local.tee 20
                              i32.add
                              local.get 20
                              i32.xor
                              local.tee 20
                              i32.eqz
                              br_if 0 (;@11;)
                              loop ;; label = @12
                                local.get 21
                                i32.const -1
                                i32.add
                                local.tee 21
                                local.get 20
                                local.get 20
                                i32.const 10
                                i32.div_u
                                local.tee 24
                                i32.const 10
                                i32.mul
                                i32.sub
                                i32.const 48
                                i32.or
                                i32.store8
                                local.get 25
                                i32.const -1
                                i32.add
                                local.set 25
                                local.get 20
                                i32.const 9
                                i32.gt_u
                                local.set 28
                                local.get 24
                                local.set 20
                                local.get 28
                                br_if 0 (;@12;)
                              end
                            end
                            block ;; label = @11
                              local.get 6
                              local.get 25
                              i32.sub
                              i32.const 1
                              i32.gt_s
                              br_if 0 (;@11;)
                              local.get 21
                              local.get 13
                              local.get 25
                              i32.sub
                              i32.add
                              local.tee 21
                              i32.const 48
                              local.get 12
                              local.get 25
                              i32.add
                              call $memset
                              drop
                            end
                            local.get 21
                            i32.const -2
                            i32.add
                            local.tee 28
                            local.get 31
                            i32.store8
                            local.get 21
                            i32.const -1
                            i32.add
                            i32.const 45
                            i32.const 43
                            local.get 26
                            i32.const 0
                            i32.lt_s
                            select
                            i32.store8
                            local.get 6
                            local.get 28
                            i32.sub
                            local.tee 20
                            i32.const 2147483647
                            local.get 41
                            i32.sub
                            i32.gt_s
                            br_if 7 (;@3;)
                          end
                          local.get 20
                          local.get 41
                          i32.add
                          local.tee 20
                          local.get 36
                          i32.const 2147483647
                          i32.xor
                          i32.gt_s
                          br_if 6 (;@3;)
                          local.get 20
                          local.get 36
                          i32.add
                          local.set 41
                          block ;; label = @10
                            local.get 30
                            i32.const 73728
                            i32.and
                            local.tee 30
                            br_if 0 (;@10;)
                            local.get 27
                            local.get 41
                            i32.le_s
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            i32.const 32
                            local.get 27
                            local.get 41
                            i32.sub
                            local.tee 20
                            i32.const 256
                            local.get 20
                            i32.const 256
                            i32.lt_u
                            local.tee 21
                            select
                            call $memset
                            drop
                            block ;; label = @11
                              local.get 21
                              br_if 0 (;@11;)
                              loop ;; label = @12
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 5
                                  i32.const 624
                                  i32.add
                                  i32.const 256
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 20
                                i32.const -256
                                i32.add
                                local.tee 20
                                i32.const 255
                                i32.gt_u
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            local.get 20
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          block ;; label = @10
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 38
                            local.get 36
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          block ;; label = @10
                            local.get 30
                            i32.const 65536
                            i32.ne
                            br_if 0 (;@10;)
                            local.get 27
                            local.get 41
                            i32.le_s
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            i32.const 48
                            local.get 27
                            local.get 41
                            i32.sub
                            local.tee 20
                            i32.const 256
                            local.get 20
                            i32.const 256
                            i32.lt_u
                            local.tee 21
                            select
                            call $memset
                            drop
                            block ;; label = @11
                              local.get 21
                              br_if 0 (;@11;)
                              loop ;; label = @12
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 5
                                  i32.const 624
                                  i32.add
                                  i32.const 256
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 20
                                i32.const -256
                                i32.add
                                local.tee 20
                                i32.const 255
                                i32.gt_u
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            local.get 20
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          block ;; label = @10
                            block ;; label = @11
                              local.get 40
                              br_if 0 (;@11;)
                              local.get 32
                              local.get 22
                              local.get 22
                              local.get 32
                              i32.gt_u
                              select
                              local.tee 28
                              local.set 24
                              loop ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    local.get 24
                                    i32.load
                                    local.tee 20
                                    br_if 0 (;@14;)
                                    local.get 11
                                    local.set 22
                                    local.get 11
                                    local.set 21
                                    br 1 (;@13;)
                                  end
                                  local.get 11
                                  local.set 22
                                  local.get 11
                                  local.set 21
                                  loop ;; label = @14
                                    local.get 21
                                    i32.const -1
                                    i32.add
                                    local.tee 21
                                    local.get 20
                                    local.get 20
                                    i32.const 10
                                    i32.div_u
                                    local.tee 25
                                    i32.const 10
                                    i32.mul
                                    i32.sub
                                    i32.const 48
                                    i32.or
                                    i32.store8
                                    local.get 22
                                    i32.const -1
                                    i32.add
                                    local.set 22
                                    local.get 20
                                    i32.const 9
                                    i32.gt_u
                                    local.set 26
                                    local.get 25
                                    local.set 20
                                    local.get 26
                                    br_if 0 (;@14;)
                                  end
                                end
                                block ;; label = @13
                                  block ;; label = @14
                                    local.get 24
                                    local.get 28
                                    i32.eq
                                    br_if 0 (;@14;)
                                    local.get 21
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.le_u
                                    br_if 1 (;@13;)
                                    local.get 21
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.add
                                    local.get 22
                                    i32.sub
                                    local.tee 21
                                    i32.const 48
                                    local.get 22
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.sub
                                    call $memset
                                    drop
                                    br 1 (;@13;)
                                  end
                                  local.get 21
                                  local.get 11
                                  i32.ne
                                  br_if 0 (;@13;)
                                  local.get 5
                                  i32.const 48
                                  i32.store8 offset=88
                                  local.get 10
                                  local.set 21
                                end
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 21
                                  local.get 11
                                  local.get 21
                                  i32.sub
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 24
                                i32.const 4
                                i32.add
                                local.tee 24
                                local.get 32
                                i32.le_u
                                br_if 0 (;@12;)
                              end
                              block ;; label = @12
                                local.get 37
                                i32.eqz
                                br_if 0 (;@12;)
                                local.get 0
                                i32.load8_u
                                i32.const 32
                                i32.and
                                br_if 0 (;@12;)
                                i32.const 1096
                                i32.const 1
                                local.get 0
                                call $__fwritex
                                drop
                              end
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 24
                                  local.get 29
                                  i32.lt_u
                                  br_if 0 (;@13;)
                                  local.get 23
                                  local.set 20
                                  br 1 (;@12;)
                                end
                                block ;; label = @13
                                  local.get 23
                                  i32.const 1
                                  i32.ge_s
                                  br_if 0 (;@13;)
                                  local.get 23
                                  local.set 20
                                  br 1 (;@12;)
                                end
                                loop ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      block ;; label = @16
                                        local.get 24
                                        i32.load
                                        local.tee 20
                                        br_if 0 (;@16;)
                                        local.get 11
                                        local.set 21
                                        local.get 11
                                        local.set 22
                                        br 1 (;@15;)
                                      end
                                      local.get 11
                                      local.set 22
                                      local.get 11
                                      local.set 21
                                      loop ;; label = @16
                                        local.get 21
                                        i32.const -1
                                        i32.add
                                        local.tee 21
                                        local.get 20
                                        local.get 20
                                        i32.const 10
                                        i32.div_u
                                        local.tee 25
                                        i32.const 10
                                        i32.mul
                                        i32.sub
                                        i32.const 48
                                        i32.or
                                        i32.store8
                                        local.get 22
                                        i32.const -1
                                        i32.add
                                        local.set 22
                                        local.get 20
                                        i32.const 9
                                        i32.gt_u
                                        local.set 26
                                        local.get 25
                                        local.set 20
                                        local.get 26
                                        br_if 0 (;@16;)
                                      end
                                      local.get 21
                                      local.get 5
                                      i32.const 80
                                      i32.add
                                      i32.le_u
                                      br_if 1 (;@14;)
                                    end
                                    local.get 21
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.add
                                    local.get 22
                                    i32.sub
                                    local.tee 21
                                    i32.const 48
                                    local.get 22
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.sub
                                    call $memset
                                    drop
                                  end
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 21
                                    local.get 23
                                    i32.const 9
                                    local.get 23
                                    i32.const 9
                                    i32.lt_s
                                    select
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 23
                                  i32.const -9
                                  i32.add
                                  local.set 20
                                  local.get 24
                                  i32.const 4
                                  i32.add
                                  local.tee 24
                                  local.get 29
                                  i32.ge_u
                                  br_if 1 (;@12;)
                                  local.get 23
                                  i32.const 9
                                  i32.gt_s
                                  local.set 21
                                  local.get 20
                                  local.set 23
                                  local.get 21
                                  br_if 0 (;@13;)
                                end
                              end
                              local.get 0
                              i32.const 48
                              local.get 20
                              i32.const 9
                              i32.add
                              i32.const 9
                              i32.const 0
                              call $pad
                              br 1 (;@10;)
                            end
                            block ;; label = @11
                              local.get 23
                              i32.const 0
                              i32.lt_s
                              br_if 0 (;@11;)
                              local.get 29
                              local.get 22
                              i32.const 4
                              i32.add
                              local.get 29
                              local.get 22
                              i32.gt_u
                              select
                              local.set 29
                              local.get 22
                              local.set 24
                              loop ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    local.get 24
                                    i32.load
                                    local.tee 20
                                    i32.eqz
                                    br_if 0 (;@14;)
                                    i32.const 0
                                    local.set 21
                                    loop ;; label = @15
                                      local.get 5
                                      i32.const 80
                                      i32.add
                                      local.get 21
                                      i32.add
                                      i32.const 8
                                      i32.add
                                      local.get 20
                                      local.get 20
                                      i32.const 10
                                      i32.div_u
                                      local.tee 25
                                      i32.const 10
                                      i32.mul
                                      i32.sub
                                      i32.const 48
                                      i32.or
                                      i32.store8
                                      local.get 21
                                      i32.const -1
                                      i32.add
                                      local.set 21
                                      local.get 20
                                      i32.const 9
                                      i32.gt_u
                                      local.set 26
                                      local.get 25
                                      local.set 20
                                      local.get 26
                                      br_if 0 (;@15;)
                                    end
                                    local.get 21
                                    i32.eqz
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    local.get 21
                                    i32.add
                                    i32.const 9
                                    i32.add
                                    local.set 20
                                    br 1 (;@13;)
                                  end
                                  local.get 5
                                  i32.const 48
                                  i32.store8 offset=88
                                  local.get 10
                                  local.set 20
                                end
                                block ;; label = @13
                                  block ;; label = @14
                                    local.get 24
                                    local.get 22
                                    i32.eq
                                    br_if 0 (;@14;)
                                    local.get 20
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.le_u
                                    br_if 1 (;@13;)
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.const 48
                                    local.get 20
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    i32.sub
                                    call $memset
                                    drop
                                    local.get 5
                                    i32.const 80
                                    i32.add
                                    local.set 20
                                    br 1 (;@13;)
                                  end
                                  block ;; label = @14
                                    local.get 0
                                    i32.load8_u
                                    i32.const 32
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 20
                                    i32.const 1
                                    local.get 0
                                    call $__fwritex
                                    drop
                                  end
                                  local.get 20
                                  i32.const 1
                                  i32.add
                                  local.set 20
                                  block ;; label = @14
                                    local.get 39
                                    br_if 0 (;@14;)
                                    local.get 23
                                    i32.const 1
                                    i32.lt_s
                                    br_if 1 (;@13;)
                                  end
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  i32.const 1096
                                  i32.const 1
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 11
                                local.get 20
                                i32.sub
                                local.set 21
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 20
                                  local.get 21
                                  local.get 23
                                  local.get 23
                                  local.get 21
                                  i32.gt_s
                                  select
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 23
                                local.get 21
                                i32.sub
                                local.set 23
                                local.get 24
                                i32.const 4
                                i32.add
                                local.tee 24
                                local.get 29
                                i32.ge_u
                                br_if 1 (;@11;)
                                local.get 23
                                i32.const -1
                                i32.gt_s
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 0
                            i32.const 48
                            local.get 23
                            i32.const 18
                            i32.add
                            i32.const 18
                            i32.const 0
                            call $pad
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 28
                            local.get 6
                            local.get 28
                            i32.sub
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          block ;; label = @10
                            local.get 30
                            i32.const 8192
                            i32.ne
                            br_if 0 (;@10;)
                            local.get 27
                            local.get 41
                            i32.le_s
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            i32.const 32
                            local.get 27
                            local.get 41
                            i32.sub
                            local.tee 20
                            i32.const 256
                            local.get 20
                            i32.const 256
                            i32.lt_u
                            local.tee 21
                            select
                            call $memset
                            drop
                            block ;; label = @11
                              local.get 21
                              br_if 0 (;@11;)
                              loop ;; label = @12
                                block ;; label = @13
                                  local.get 0
                                  i32.load8_u
                                  i32.const 32
                                  i32.and
                                  br_if 0 (;@13;)
                                  local.get 5
                                  i32.const 624
                                  i32.add
                                  i32.const 256
                                  local.get 0
                                  call $__fwritex
                                  drop
                                end
                                local.get 20
                                i32.const -256
                                i32.add
                                local.tee 20
                                i32.const 255
                                i32.gt_u
                                br_if 0 (;@12;)
                              end
                            end
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 624
                            i32.add
                            local.get 20
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          local.get 27
                          local.get 41
                          local.get 27
                          local.get 41
                          i32.gt_s
                          select
                          local.set 20
                          br 4 (;@5;)
                        end
                        i32.const 0
                        local.set 23
                        i32.const 1024
                        local.set 32
                        local.get 17
                        local.set 20
                        local.get 30
                        local.set 29
                        local.get 24
                        local.set 26
                      end
                      local.get 20
                      local.get 21
                      i32.sub
                      local.tee 24
                      local.get 26
                      local.get 26
                      local.get 24
                      i32.lt_s
                      select
                      local.tee 28
                      i32.const 2147483647
                      local.get 23
                      i32.sub
                      i32.gt_s
                      br_if 4 (;@3;)
                      local.get 23
                      local.get 28
                      i32.add
                      local.tee 25
                      local.get 27
                      local.get 27
                      local.get 25
                      i32.lt_s
                      select
                      local.tee 20
                      local.get 22
                      i32.gt_s
                      br_if 4 (;@3;)
                      block ;; label = @8
                        local.get 29
                        i32.const 73728
                        i32.and
                        local.tee 29
                        br_if 0 (;@8;)
                        local.get 25
                        local.get 27
                        i32.ge_s
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        i32.const 32
                        local.get 20
                        local.get 25
                        i32.sub
                        local.tee 22
                        i32.const 256
                        local.get 22
                        i32.const 256
                        i32.lt_u
                        local.tee 30
                        select
                        call $memset
                        drop
                        block ;; label = @9
                          local.get 30
                          br_if 0 (;@9;)
                          loop ;; label = @10
                            block ;; label = @11
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              i32.const 256
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            local.get 22
                            i32.const -256
                            i32.add
                            local.tee 22
                            i32.const 255
                            i32.gt_u
                            br_if 0 (;@10;)
                          end
                        end
                        local.get 0
                        i32.load8_u
                        i32.const 32
                        i32.and
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        local.get 22
                        local.get 0
                        call $__fwritex
                        drop
                      end
                      block ;; label = @8
                        local.get 0
                        i32.load8_u
                        i32.const 32
                        i32.and
                        br_if 0 (;@8;)
                        local.get 32
                        local.get 23
                        local.get 0
                        call $__fwritex
                        drop
                      end
                      block ;; label = @8
                        local.get 29
                        i32.const 65536
                        i32.ne
                        br_if 0 (;@8;)
                        local.get 25
                        local.get 27
                        i32.ge_s
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        i32.const 48
                        local.get 20
                        local.get 25
                        i32.sub
                        local.tee 22
                        i32.const 256
                        local.get 22
                        i32.const 256
                        i32.lt_u
                        local.tee 23
                        select
                        call $memset
                        drop
                        block ;; label = @9
                          local.get 23
                          br_if 0 (;@9;)
                          loop ;; label = @10
                            block ;; label = @11
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              i32.const 256
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            local.get 22
                            i32.const -256
                            i32.add
                            local.tee 22
                            i32.const 255
                            i32.gt_u
                            br_if 0 (;@10;)
                          end
                        end
                        local.get 0
                        i32.load8_u
                        i32.const 32
                        i32.and
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        local.get 22
                        local.get 0
                        call $__fwritex
                        drop
                      end
                      block ;; label = @8
                        local.get 24
                        local.get 26
                        i32.ge_s
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        i32.const 48
                        local.get 28
                        local.get 24
                        i32.sub
                        local.tee 22
                        i32.const 256
                        local.get 22
                        i32.const 256
                        i32.lt_u
                        local.tee 26
                        select
                        call $memset
                        drop
                        block ;; label = @9
                          local.get 26
                          br_if 0 (;@9;)
                          loop ;; label = @10
                            block ;; label = @11
                              local.get 0
                              i32.load8_u
                              i32.const 32
                              i32.and
                              br_if 0 (;@11;)
                              local.get 5
                              i32.const 112
                              i32.add
                              i32.const 256
                              local.get 0
                              call $__fwritex
                              drop
                            end
                            local.get 22
                            i32.const -256
                            i32.add
                            local.tee 22
                            i32.const 255
                            i32.gt_u
                            br_if 0 (;@10;)
                          end
                        end
                        local.get 0
                        i32.load8_u
                        i32.const 32
                        i32.and
                        br_if 0 (;@8;)
                        local.get 5
                        i32.const 112
                        i32.add
                        local.get 22
                        local.get 0
                        call $__fwritex
                        drop
                      end
                      block ;; label = @8
                        local.get 0
                        i32.load8_u
                        i32.const 32
                        i32.and
                        br_if 0 (;@8;)
                        local.get 21
                        local.get 24
                        local.get 0
                        call $__fwritex
                        drop
                      end
                      local.get 29
                      i32.const 8192
                      i32.ne
                      br_if 3 (;@4;)
                      local.get 25
                      local.get 27
                      i32.ge_s
                      br_if 3 (;@4;)
                      local.get 5
                      i32.const 112
                      i32.add
                      i32.const 32
                      local.get 20
                      local.get 25
                      i32.sub
                      local.tee 21
                      i32.const 256
                      local.get 21
                      i32.const 256
                      i32.lt_u
                      local.tee 22
                      select
                      call $memset
                      drop
                      block ;; label = @8
                        local.get 22
                        br_if 0 (;@8;)
                        loop ;; label = @9
                          block ;; label = @10
                            local.get 0
                            i32.load8_u
                            i32.const 32
                            i32.and
                            br_if 0 (;@10;)
                            local.get 5
                            i32.const 112
                            i32.add
                            i32.const 256
                            local.get 0
                            call $__fwritex
                            drop
                          end
                          local.get 21
                          i32.const -256
                          i32.add
                          local.tee 21
                          i32.const 255
                          i32.gt_u
                          br_if 0 (;@9;)
                        end
                      end
                      local.get 0
                      i32.load8_u
                      i32.const 32
                      i32.and
                      br_if 3 (;@4;)
                      local.get 5
                      i32.const 112
                      i32.add
                      local.get 21
                      local.get 0
                      call $__fwritex
                      drop
                      br 3 (;@4;)
                    end
                    i32.const 0
                    i32.const 28
                    i32.store offset=4272
                    br 4 (;@2;)
                  end
                  local.get 38
                  local.get 31
                  i32.const 26
                  i32.shl
                  i32.const 31
                  i32.shr_s
                  i32.const 9
                  i32.and
                  i32.add
                  local.set 23
                  block ;; label = @6
                    local.get 24
                    i32.const 11
                    i32.gt_u
                    br_if 0 (;@6;)
                    block ;; label = @7
                      block ;; label = @8
                        i32.const 12
                        local.get 24
                        i32.sub
                        local.tee 20
                        i32.const 7
                        i32.and
                        local.tee 21
                        br_if 0 (;@8;)
                        f64.const 0x1p+4 (;=16;)
                        local.set 42
                        br 1 (;@7;)
                      end
                      local.get 24
                      i32.const -12
                      i32.add
                      local.set 20
                      f64.const 0x1p+4 (;=16;)
                      local.set 42
                      loop ;; label = @8
                        local.get 20
                        i32.const 1
                        i32.add
                        local.set 20
                        local.get 42
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        local.set 42
                        local.get 21
                        i32.const -1
                        i32.add
                        local.tee 21
                        br_if 0 (;@8;)
                      end
                      i32.const 0
                      local.get 20
                      i32.sub
                      local.set 20
                    end
                    block ;; label = @7
                      local.get 24
                      i32.const -5
                      i32.add
                      i32.const 7
                      i32.lt_u
                      br_if 0 (;@7;)
                      loop ;; label = @8
                        local.get 42
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        f64.const 0x1p+4 (;=16;)
                        f64.mul
                        local.set 42
                        local.get 20
                        i32.const -8
                        i32.add
                        local.tee 20
                        br_if 0 (;@8;)
                      end
                    end
                    block ;; label = @7
                      local.get 23
                      i32.load8_u
                      i32.const 45
                      i32.ne
                      br_if 0 (;@7;)
                      local.get 42
                      local.get 35
                      f64.neg
                      local.get 42
                      f64.sub
                      f64.add
                      f64.neg
                      local.set 35
                      br 1 (;@6;)
                    end
                    local.get 35
                    local.get 42
                    f64.add
                    local.get 42
                    f64.sub
                    local.set 35
                  end
                  block ;; label = @6
                    block ;; label = @7
                      local.get 5
                      i32.load offset=108
                      local.tee 26
                      i32.eqz
                      br_if 0 (;@7;)
                      local.get 26
                      local.get 26
                      i32.const 31
                      i32.shr_s
                      local.tee 20
                      i32.add
                      local.get 20
                      i32.xor
                      local.set 20
                      i32.const 0
                      local.set 21
                      loop ;; label = @8
                        local.get 5
                        i32.const 68
                        i32.add
                        local.get 21
                        i32.add
                        i32.const 11
                        i32.add
                        local.get 20
                        local.get 20
                        i32.const 10
                        i32.div_u
                        local.tee 22
                        i32.const 10
                        i32.mul
                        i32.sub
                        i32.const 48
                        i32.or
                        i32.store8
                        local.get 21
                        i32.const -1
                        i32.add
                        local.set 21
                        local.get 20
                        i32.const 9
                        i32.gt_u
                        local.set 25
                        local.get 22
                        local.set 20
                        local.get 25
                        br_if 0 (;@8;)
                      end
                      local.get 21
                      i32.eqz
                      br_if 0 (;@7;)
                      local.get 5
                      i32.const 68
                      i32.add
                      local.get 21
                      i32.add
                      i32.const 12
                      i32.add
                      local.set 20
                      br 1 (;@6;)
                    end
                    local.get 5
                    i32.const 48
                    i32.store8 offset=79
                    local.get 9
                    local.set 20
                  end
                  local.get 36
                  i32.const 2
                  i32.or
                  local.set 28
                  local.get 31
                  i32.const 32
                  i32.and
                  local.set 22
                  local.get 20
                  i32.const -2
                  i32.add
                  local.tee 29
                  local.get 31
                  i32.const 15
                  i32.add
                  i32.store8
                  local.get 20
                  i32.const -1
                  i32.add
                  i32.const 45
                  i32.const 43
                  local.get 26
                  i32.const 0
                  i32.lt_s
                  select
                  i32.store8
                  local.get 30
                  i32.const 8
                  i32.and
                  local.set 25
                  local.get 5
                  i32.const 80
                  i32.add
                  local.set 21
                  loop ;; label = @6
                    local.get 21
                    local.set 20
                    block ;; label = @7
                      block ;; label = @8
                        local.get 35
                        f64.abs
                        f64.const 0x1p+31 (;=2147483648;)
                        f64.lt
                        i32.eqz
                        br_if 0 (;@8;)
                        local.get 35
                        i32.trunc_f64_s
                        local.set 21
                        br 1 (;@7;)
                      end
                      i32.const -2147483648
                      local.set 21
                    end
                    local.get 20
                    local.get 21
                    i32.const 3520
                    i32.add
                    i32.load8_u
                    local.get 22
                    i32.or
                    i32.store8
                    local.get 35
                    local.get 21
                    f64.convert_i32_s
                    f64.sub
                    f64.const 0x1p+4 (;=16;)
                    f64.mul
                    local.set 35
                    block ;; label = @7
                      local.get 20
                      i32.const 1
                      i32.add
                      local.tee 21
                      local.get 5
                      i32.const 80
                      i32.add
                      i32.sub
                      i32.const 1
                      i32.ne
                      br_if 0 (;@7;)
                      block ;; label = @8
                        local.get 25
                        br_if 0 (;@8;)
                        local.get 24
                        i32.const 0
                        i32.gt_s
                        br_if 0 (;@8;)
                        local.get 35
                        f64.const 0x0p+0 (;=0;)
                        f64.eq
                        br_if 1 (;@7;)
                      end
                      local.get 20
                      i32.const 46
                      i32.store8 offset=1
                      local.get 20
                      i32.const 2
                      i32.add
                      local.set 21
                    end
                    local.get 35
                    f64.const 0x0p+0 (;=0;)
                    f64.ne
                    br_if 0 (;@6;)
                  end
                  i32.const 2147483645
                  local.get 6
                  local.get 29
                  i32.sub
                  local.tee 32
                  local.get 28
                  i32.add
                  local.tee 20
                  i32.sub
                  local.get 24
                  i32.lt_s
                  br_if 2 (;@3;)
                  local.get 24
                  i32.const 2
                  i32.add
                  local.get 21
                  local.get 5
                  i32.const 80
                  i32.add
                  i32.sub
                  local.tee 22
                  local.get 8
                  local.get 21
                  i32.add
                  local.get 24
                  i32.lt_s
                  select
                  local.get 22
                  local.get 24
                  select
                  local.tee 26
                  local.get 20
                  i32.add
                  local.set 21
                  block ;; label = @6
                    local.get 30
                    i32.const 73728
                    i32.and
                    local.tee 25
                    br_if 0 (;@6;)
                    local.get 27
                    local.get 21
                    i32.le_s
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    i32.const 32
                    local.get 27
                    local.get 21
                    i32.sub
                    local.tee 20
                    i32.const 256
                    local.get 20
                    i32.const 256
                    i32.lt_u
                    local.tee 24
                    select
                    call $memset
                    drop
                    block ;; label = @7
                      local.get 24
                      br_if 0 (;@7;)
                      loop ;; label = @8
                        block ;; label = @9
                          local.get 0
                          i32.load8_u
                          i32.const 32
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          i32.const 624
                          i32.add
                          i32.const 256
                          local.get 0
                          call $__fwritex
                          drop
                        end
                        local.get 20
                        i32.const -256
                        i32.add
                        local.tee 20
                        i32.const 255
                        i32.gt_u
                        br_if 0 (;@8;)
                      end
                    end
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    local.get 20
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 23
                    local.get 28
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 25
                    i32.const 65536
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 27
                    local.get 21
                    i32.le_s
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    i32.const 48
                    local.get 27
                    local.get 21
                    i32.sub
                    local.tee 20
                    i32.const 256
                    local.get 20
                    i32.const 256
                    i32.lt_u
                    local.tee 24
                    select
                    call $memset
                    drop
                    block ;; label = @7
                      local.get 24
                      br_if 0 (;@7;)
                      loop ;; label = @8
                        block ;; label = @9
                          local.get 0
                          i32.load8_u
                          i32.const 32
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          i32.const 624
                          i32.add
                          i32.const 256
                          local.get 0
                          call $__fwritex
                          drop
                        end
                        local.get 20
                        i32.const -256
                        i32.add
                        local.tee 20
                        i32.const 255
                        i32.gt_u
                        br_if 0 (;@8;)
                      end
                    end
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    local.get 20
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 80
                    i32.add
                    local.get 22
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 26
                    local.get 22
                    i32.sub
                    local.tee 20
                    i32.const 1
                    i32.lt_s
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    i32.const 48
                    local.get 20
                    i32.const 256
                    local.get 20
                    i32.const 256
                    i32.lt_u
                    local.tee 22
                    select
                    call $memset
                    drop
                    block ;; label = @7
                      local.get 22
                      br_if 0 (;@7;)
                      loop ;; label = @8
                        block ;; label = @9
                          local.get 0
                          i32.load8_u
                          i32.const 32
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          i32.const 624
                          i32.add
                          i32.const 256
                          local.get 0
                          call $__fwritex
                          drop
                        end
                        local.get 20
                        i32.const -256
                        i32.add
                        local.tee 20
                        i32.const 255
                        i32.gt_u
                        br_if 0 (;@8;)
                      end
                    end
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    local.get 20
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 29
                    local.get 32
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  block ;; label = @6
                    local.get 25
                    i32.const 8192
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 27
                    local.get 21
                    i32.le_s
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    i32.const 32
                    local.get 27
                    local.get 21
                    i32.sub
                    local.tee 20
                    i32.const 256
                    local.get 20
                    i32.const 256
                    i32.lt_u
                    local.tee 22
                    select
                    call $memset
                    drop
                    block ;; label = @7
                      local.get 22
                      br_if 0 (;@7;)
                      loop ;; label = @8
                        block ;; label = @9
                          local.get 0
                          i32.load8_u
                          i32.const 32
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          i32.const 624
                          i32.add
                          i32.const 256
                          local.get 0
                          call $__fwritex
                          drop
                        end
                        local.get 20
                        i32.const -256
                        i32.add
                        local.tee 20
                        i32.const 255
                        i32.gt_u
                        br_if 0 (;@8;)
                      end
                    end
                    local.get 0
                    i32.load8_u
                    i32.const 32
                    i32.and
                    br_if 0 (;@6;)
                    local.get 5
                    i32.const 624
                    i32.add
                    local.get 20
                    local.get 0
                    call $__fwritex
                    drop
                  end
                  local.get 27
                  local.get 21
                  local.get 27
                  local.get 21
                  i32.gt_s
                  select
                  local.set 20
                end
                local.get 20
                i32.const 0
                i32.ge_s
                br_if 0 (;@4;)
              end
            end
            i32.const 0
            i32.const 61
            i32.store offset=4272
          end
          i32.const -1
          local.set 19
        end
        local.get 5
        i32.const 880
        i32.add
        global.set $__stack_pointer
        local.get 19
      )
      (func $pop_arg (;98;) (type 15) (param i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      block ;; label = @16
                                        block ;; label = @17
                                          block ;; label = @18
                                            block ;; label = @19
                                              local.get 1
                                              i32.const -9
                                              i32.add
                                              br_table 17 (;@2;) 0 (;@19;) 1 (;@18;) 4 (;@15;) 2 (;@17;) 3 (;@16;) 5 (;@14;) 6 (;@13;) 7 (;@12;) 8 (;@11;) 9 (;@10;) 10 (;@9;) 11 (;@8;) 12 (;@7;) 13 (;@6;) 14 (;@5;) 15 (;@4;) 16 (;@3;) 18 (;@1;)
                                            end
                                            local.get 2
                                            local.get 2
                                            i32.load
                                            local.tee 1
                                            i32.const 4
                                            i32.add
                                            i32.store
                                            local.get 0
                                            local.get 1
                                            i64.load32_s
                                            i64.store
                                            return
                                          end
                                          local.get 2
                                          local.get 2
                                          i32.load
                                          local.tee 1
                                          i32.const 4
                                          i32.add
                                          i32.store
                                          local.get 0
                                          local.get 1
                                          i64.load32_u
                                          i64.store
                                          return
                                        end
                                        local.get 2
                                        local.get 2
                                        i32.load
                                        local.tee 1
                                        i32.const 4
                                        i32.add
                                        i32.store
                                        local.get 0
                                        local.get 1
                                        i64.load32_s
                                        i64.store
                                        return
                                      end
                                      local.get 2
                                      local.get 2
                                      i32.load
                                      local.tee 1
                                      i32.const 4
                                      i32.add
                                      i32.store
                                      local.get 0
                                      local.get 1
                                      i64.load32_u
                                      i64.store
                                      return
                                    end
                                    local.get 2
                                    local.get 2
                                    i32.load
                                    i32.const 7
                                    i32.add
                                    i32.const -8
                                    i32.and
                                    local.tee 1
                                    i32.const 8
                                    i32.add
                                    i32.store
                                    local.get 0
                                    local.get 1
                                    i64.load
                                    i64.store
                                    return
                                  end
                                  local.get 2
                                  local.get 2
                                  i32.load
                                  local.tee 1
                                  i32.const 4
                                  i32.add
                                  i32.store
                                  local.get 0
                                  local.get 1
                                  i64.load16_s
                                  i64.store
                                  return
                                end
                                local.get 2
                                local.get 2
                                i32.load
                                local.tee 1
                                i32.const 4
                                i32.add
                                i32.store
                                local.get 0
                                local.get 1
                                i64.load16_u
                                i64.store
                                return
                              end
                              local.get 2
                              local.get 2
                              i32.load
                              local.tee 1
                              i32.const 4
                              i32.add
                              i32.store
                              local.get 0
                              local.get 1
                              i64.load8_s
                              i64.store
                              return
                            end
                            local.get 2
                            local.get 2
                            i32.load
                            local.tee 1
                            i32.const 4
                            i32.add
                            i32.store
                            local.get 0
                            local.get 1
                            i64.load8_u
                            i64.store
                            return
                          end
                          local.get 2
                          local.get 2
                          i32.load
                          i32.const 7
                          i32.add
                          i32.const -8
                          i32.and
                          local.tee 1
                          i32.const 8
                          i32.add
                          i32.store
                          local.get 0
                          local.get 1
                          i64.load
                          i64.store
                          return
                        end
                        local.get 2
                        local.get 2
                        i32.load
                        local.tee 1
                        i32.const 4
                        i32.add
                        i32.store
                        local.get 0
                        local.get 1
                        i64.load32_u
                        i64.store
                        return
                      end
                      local.get 2
                      local.get 2
                      i32.load
                      i32.const 7
                      i32.add
                      i32.const -8
                      i32.and
                      local.tee 1
                      i32.const 8
                      i32.add
                      i32.store
                      local.get 0
                      local.get 1
                      i64.load
                      i64.store
                      return
                    end
                    local.get 2
                    local.get 2
                    i32.load
                    i32.const 7
                    i32.add
                    i32.const -8
                    i32.and
                    local.tee 1
                    i32.const 8
                    i32.add
                    i32.store
                    local.get 0
                    local.get 1
                    i64.load
                    i64.store
                    return
                  end
                  local.get 2
                  local.get 2
                  i32.load
                  local.tee 1
                  i32.const 4
                  i32.add
                  i32.store
                  local.get 0
                  local.get 1
                  i64.load32_s
                  i64.store
                  return
                end
                local.get 2
                local.get 2
                i32.load
                local.tee 1
                i32.const 4
                i32.add
                i32.store
                local.get 0
                local.get 1
                i64.load32_u
                i64.store
                return
              end
              local.get 2
              local.get 2
              i32.load
              i32.const 7
              i32.add
              i32.const -8
              i32.and
              local.tee 1
              i32.const 8
              i32.add
              i32.store
              local.get 0
              local.get 1
              f64.load
              f64.store
              return
            end
            call $long_double_not_supported
            unreachable
          end
          local.get 2
          local.get 2
          i32.load
          local.tee 1
          i32.const 4
          i32.add
          i32.store
          local.get 0
          local.get 1
          i32.load
          i32.store
        end
      )
      (func $pad (;99;) (type 16) (param i32 i32 i32 i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 256
        i32.sub
        local.tee 5
        global.set $__stack_pointer
        block ;; label = @1
          local.get 2
          local.get 3
          i32.le_s
          br_if 0 (;@1;)
          local.get 4
          i32.const 73728
          i32.and
          br_if 0 (;@1;)
          local.get 5
          local.get 1
          local.get 2
          local.get 3
          i32.sub
          local.tee 2
          i32.const 256
          local.get 2
          i32.const 256
          i32.lt_u
          local.tee 4
          select
          call $memset
          local.set 3
          block ;; label = @2
            local.get 4
            br_if 0 (;@2;)
            loop ;; label = @3
              block ;; label = @4
                local.get 0
                i32.load8_u
                i32.const 32
                i32.and
                br_if 0 (;@4;)
                local.get 3
                i32.const 256
                local.get 0
                call $__fwritex
                drop
              end
              local.get 2
              i32.const -256
              i32.add
              local.tee 2
              i32.const 255
              i32.gt_u
              br_if 0 (;@3;)
            end
          end
          local.get 0
          i32.load8_u
          i32.const 32
          i32.and
          br_if 0 (;@1;)
          local.get 3
          local.get 2
          local.get 0
          call $__fwritex
          drop
        end
        local.get 5
        i32.const 256
        i32.add
        global.set $__stack_pointer
      )
      (func $long_double_not_supported (;100;) (type 10)
        i32.const 1198
        i32.const 3656
        call $fputs
        drop
        call $abort
        unreachable
      )
      (func $memchr (;101;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32)
        local.get 2
        i32.const 0
        i32.ne
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 0
                i32.const 3
                i32.and
                i32.eqz
                br_if 0 (;@4;)
                local.get 2
                i32.eqz
                br_if 0 (;@4;)
                block ;; label = @5
                  local.get 0
                  i32.load8_u
                  local.get 1
                  i32.const 255
                  i32.and
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 0
                  local.set 4
                  local.get 2
                  local.set 5
                  br 3 (;@2;)
                end
                local.get 2
                i32.const -1
                i32.add
                local.tee 5
                i32.const 0
                i32.ne
                local.set 3
                local.get 0
                i32.const 1
                i32.add
                local.tee 4
                i32.const 3
                i32.and
                i32.eqz
                br_if 1 (;@3;)
                local.get 5
                i32.eqz
                br_if 1 (;@3;)
                local.get 4
                i32.load8_u
                local.get 1
                i32.const 255
                i32.and
                i32.eq
                br_if 2 (;@2;)
                local.get 2
                i32.const -2
                i32.add
                local.tee 5
                i32.const 0
                i32.ne
                local.set 3
                local.get 0
                i32.const 2
                i32.add
                local.tee 4
                i32.const 3
                i32.and
                i32.eqz
                br_if 1 (;@3;)
                local.get 5
                i32.eqz
                br_if 1 (;@3;)
                local.get 4
                i32.load8_u
                local.get 1
                i32.const 255
                i32.and
                i32.eq
                br_if 2 (;@2;)
                local.get 2
                i32.const -3
                i32.add
                local.tee 5
                i32.const 0
                i32.ne
                local.set 3
                local.get 0
                i32.const 3
                i32.add
                local.tee 4
                i32.const 3
                i32.and
                i32.eqz
                br_if 1 (;@3;)
                local.get 5
                i32.eqz
                br_if 1 (;@3;)
                local.get 4
                i32.load8_u
                local.get 1
                i32.const 255
                i32.and
                i32.eq
                br_if 2 (;@2;)
                local.get 0
                i32.const 4
                i32.add
                local.set 4
                local.get 2
                i32.const -4
                i32.add
                local.tee 5
                i32.const 0
                i32.ne
                local.set 3
                br 1 (;@3;)
              end
              local.get 2
              local.set 5
              local.get 0
              local.set 4
            end
            local.get 3
            i32.eqz
            br_if 1 (;@1;)
          end
          block ;; label = @2
            local.get 4
            i32.load8_u
            local.get 1
            i32.const 255
            i32.and
            i32.eq
            br_if 0 (;@2;)
            local.get 5
            i32.const 4
            i32.lt_u
            br_if 0 (;@2;)
            local.get 1
            i32.const 255
            i32.and
            i32.const 16843009
            i32.mul
            local.set 0
            loop ;; label = @3
              local.get 4
              i32.load
              local.get 0
              i32.xor
              local.tee 2
              i32.const -1
              i32.xor
              local.get 2
              i32.const -16843009
              i32.add
              i32.and
              i32.const -2139062144
              i32.and
              br_if 1 (;@2;)
              local.get 4
              i32.const 4
              i32.add
              local.set 4
              local.get 5
              i32.const -4
              i32.add
              local.tee 5
              i32.const 3
              i32.gt_u
              br_if 0 (;@3;)
            end
          end
          local.get 5
          i32.eqz
          br_if 0 (;@1;)
          local.get 1
          i32.const 255
          i32.and
          local.set 2
          loop ;; label = @2
            block ;; label = @3
              local.get 4
              i32.load8_u
              local.get 2
              i32.ne
              br_if 0 (;@3;)
              local.get 4
              return
            end
            local.get 4
            i32.const 1
            i32.add
            local.set 4
            local.get 5
            i32.const -1
            i32.add
            local.tee 5
            br_if 0 (;@2;)
          end
        end
        i32.const 0
      )
      (func $memcmp (;102;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32)
        i32.const 0
        local.set 3
        block ;; label = @1
          local.get 2
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            loop ;; label = @3
              local.get 0
              i32.load8_u
              local.tee 4
              local.get 1
              i32.load8_u
              local.tee 5
              i32.ne
              br_if 1 (;@2;)
              local.get 1
              i32.const 1
              i32.add
              local.set 1
              local.get 0
              i32.const 1
              i32.add
              local.set 0
              local.get 2
              i32.const -1
              i32.add
              local.tee 2
              br_if 0 (;@3;)
              br 2 (;@1;)
            end
          end
          local.get 4
          local.get 5
          i32.sub
          local.set 3
        end
        local.get 3
      )
      (func $memcpy (;103;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            local.get 1
            i32.const 3
            i32.and
            i32.eqz
            br_if 0 (;@2;)
            local.get 2
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.get 1
            i32.load8_u
            i32.store8
            local.get 2
            i32.const -1
            i32.add
            local.set 3
            local.get 0
            i32.const 1
            i32.add
            local.set 4
            local.get 1
            i32.const 1
            i32.add
            local.tee 5
            i32.const 3
            i32.and
            i32.eqz
            br_if 1 (;@1;)
            local.get 3
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            local.get 1
            i32.load8_u offset=1
            i32.store8 offset=1
            local.get 2
            i32.const -2
            i32.add
            local.set 3
            local.get 0
            i32.const 2
            i32.add
            local.set 4
            local.get 1
            i32.const 2
            i32.add
            local.tee 5
            i32.const 3
            i32.and
            i32.eqz
            br_if 1 (;@1;)
            local.get 3
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            local.get 1
            i32.load8_u offset=2
            i32.store8 offset=2
            local.get 2
            i32.const -3
            i32.add
            local.set 3
            local.get 0
            i32.const 3
            i32.add
            local.set 4
            local.get 1
            i32.const 3
            i32.add
            local.tee 5
            i32.const 3
            i32.and
            i32.eqz
            br_if 1 (;@1;)
            local.get 3
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            local.get 1
            i32.load8_u offset=3
            i32.store8 offset=3
            local.get 2
            i32.const -4
            i32.add
            local.set 3
            local.get 0
            i32.const 4
            i32.add
            local.set 4
            local.get 1
            i32.const 4
            i32.add
            local.set 5
            br 1 (;@1;)
          end
          local.get 2
          local.set 3
          local.get 0
          local.set 4
          local.get 1
          local.set 5
        end
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 4
              i32.const 3
              i32.and
              local.tee 1
              br_if 0 (;@3;)
              block ;; label = @4
                block ;; label = @5
                  local.get 3
                  i32.const 16
                  i32.lt_u
                  br_if 0 (;@5;)
                  block ;; label = @6
                    local.get 3
                    i32.const -16
                    i32.add
                    local.tee 1
                    i32.const 16
                    i32.and
                    br_if 0 (;@6;)
                    local.get 4
                    local.get 5
                    i64.load align=4
                    i64.store align=4
                    local.get 4
                    local.get 5
                    i64.load offset=8 align=4
                    i64.store offset=8 align=4
                    local.get 4
                    i32.const 16
                    i32.add
                    local.set 4
                    local.get 5
                    i32.const 16
                    i32.add
                    local.set 5
                    local.get 1
                    local.set 3
                  end
                  local.get 1
                  i32.const 16
                  i32.lt_u
                  br_if 1 (;@4;)
                  loop ;; label = @6
                    local.get 4
                    local.get 5
                    i64.load align=4
                    i64.store align=4
                    local.get 4
                    i32.const 8
                    i32.add
                    local.get 5
                    i32.const 8
                    i32.add
                    i64.load align=4
                    i64.store align=4
                    local.get 4
                    i32.const 16
                    i32.add
                    local.get 5
                    i32.const 16
                    i32.add
                    i64.load align=4
                    i64.store align=4
                    local.get 4
                    i32.const 24
                    i32.add
                    local.get 5
                    i32.const 24
                    i32.add
                    i64.load align=4
                    i64.store align=4
                    local.get 4
                    i32.const 32
                    i32.add
                    local.set 4
                    local.get 5
                    i32.const 32
                    i32.add
                    local.set 5
                    local.get 3
                    i32.const -32
                    i32.add
                    local.tee 3
                    i32.const 15
                    i32.gt_u
                    br_if 0 (;@6;)
                  end
                end
                local.get 3
                local.set 1
              end
              block ;; label = @4
                local.get 1
                i32.const 8
                i32.and
                i32.eqz
                br_if 0 (;@4;)
                local.get 4
                local.get 5
                i64.load align=4
                i64.store align=4
                local.get 5
                i32.const 8
                i32.add
                local.set 5
                local.get 4
                i32.const 8
                i32.add
                local.set 4
              end
              block ;; label = @4
                local.get 1
                i32.const 4
                i32.and
                i32.eqz
                br_if 0 (;@4;)
                local.get 4
                local.get 5
                i32.load
                i32.store
                local.get 5
                i32.const 4
                i32.add
                local.set 5
                local.get 4
                i32.const 4
                i32.add
                local.set 4
              end
              block ;; label = @4
                local.get 1
                i32.const 2
                i32.and
                i32.eqz
                br_if 0 (;@4;)
                local.get 4
                local.get 5
                i32.load16_u align=1
                i32.store16 align=1
                local.get 4
                i32.const 2
                i32.add
                local.set 4
                local.get 5
                i32.const 2
                i32.add
                local.set 5
              end
              local.get 1
              i32.const 1
              i32.and
              br_if 1 (;@2;)
              br 2 (;@1;)
            end
            block ;; label = @3
              local.get 3
              i32.const 32
              i32.lt_u
              br_if 0 (;@3;)
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    local.get 1
                    i32.const -1
                    i32.add
                    br_table 0 (;@6;) 1 (;@5;) 2 (;@4;) 3 (;@3;)
                  end
                  local.get 4
                  local.get 5
                  i32.load
                  local.tee 6
                  i32.store8
                  local.get 4
                  local.get 6
                  i32.const 16
                  i32.shr_u
                  i32.store8 offset=2
                  local.get 4
                  local.get 6
                  i32.const 8
                  i32.shr_u
                  i32.store8 offset=1
                  local.get 3
                  i32.const -3
                  i32.add
                  local.set 3
                  local.get 4
                  i32.const 3
                  i32.add
                  local.set 7
                  i32.const 0
                  local.set 1
                  loop ;; label = @6
                    local.get 7
                    local.get 1
                    i32.add
                    local.tee 4
                    local.get 5
                    local.get 1
                    i32.add
                    local.tee 2
                    i32.const 4
                    i32.add
                    i32.load
                    local.tee 8
                    i32.const 8
                    i32.shl
                    local.get 6
                    i32.const 24
                    i32.shr_u
                    i32.or
                    i32.store
                    local.get 4
                    i32.const 4
                    i32.add
                    local.get 2
                    i32.const 8
                    i32.add
                    i32.load
                    local.tee 6
                    i32.const 8
                    i32.shl
                    local.get 8
                    i32.const 24
                    i32.shr_u
                    i32.or
                    i32.store
                    local.get 4
                    i32.const 8
                    i32.add
                    local.get 2
                    i32.const 12
                    i32.add
                    i32.load
                    local.tee 8
                    i32.const 8
                    i32.shl
                    local.get 6
                    i32.const 24
                    i32.shr_u
                    i32.or
                    i32.store
                    local.get 4
                    i32.const 12
                    i32.add
                    local.get 2
                    i32.const 16
                    i32.add
                    i32.load
                    local.tee 6
                    i32.const 8
                    i32.shl
                    local.get 8
                    i32.const 24
                    i32.shr_u
                    i32.or
                    i32.store
                    local.get 1
                    i32.const 16
                    i32.add
                    local.set 1
                    local.get 3
                    i32.const -16
                    i32.add
                    local.tee 3
                    i32.const 16
                    i32.gt_u
                    br_if 0 (;@6;)
                  end
                  local.get 7
                  local.get 1
                  i32.add
                  local.set 4
                  local.get 5
                  local.get 1
                  i32.add
                  i32.const 3
                  i32.add
                  local.set 5
                  br 2 (;@3;)
                end
                local.get 4
                local.get 5
                i32.load
                local.tee 6
                i32.store16 align=1
                local.get 3
                i32.const -2
                i32.add
                local.set 3
                local.get 4
                i32.const 2
                i32.add
                local.set 7
                i32.const 0
                local.set 1
                loop ;; label = @5
                  local.get 7
                  local.get 1
                  i32.add
                  local.tee 4
                  local.get 5
                  local.get 1
                  i32.add
                  local.tee 2
                  i32.const 4
                  i32.add
                  i32.load
                  local.tee 8
                  i32.const 16
                  i32.shl
                  local.get 6
                  i32.const 16
                  i32.shr_u
                  i32.or
                  i32.store
                  local.get 4
                  i32.const 4
                  i32.add
                  local.get 2
                  i32.const 8
                  i32.add
                  i32.load
                  local.tee 6
                  i32.const 16
                  i32.shl
                  local.get 8
                  i32.const 16
                  i32.shr_u
                  i32.or
                  i32.store
                  local.get 4
                  i32.const 8
                  i32.add
                  local.get 2
                  i32.const 12
                  i32.add
                  i32.load
                  local.tee 8
                  i32.const 16
                  i32.shl
                  local.get 6
                  i32.const 16
                  i32.shr_u
                  i32.or
                  i32.store
                  local.get 4
                  i32.const 12
                  i32.add
                  local.get 2
                  i32.const 16
                  i32.add
                  i32.load
                  local.tee 6
                  i32.const 16
                  i32.shl
                  local.get 8
                  i32.const 16
                  i32.shr_u
                  i32.or
                  i32.store
                  local.get 1
                  i32.const 16
                  i32.add
                  local.set 1
                  local.get 3
                  i32.const -16
                  i32.add
                  local.tee 3
                  i32.const 17
                  i32.gt_u
                  br_if 0 (;@5;)
                end
                local.get 7
                local.get 1
                i32.add
                local.set 4
                local.get 5
                local.get 1
                i32.add
                i32.const 2
                i32.add
                local.set 5
                br 1 (;@3;)
              end
              local.get 4
              local.get 5
              i32.load
              local.tee 6
              i32.store8
              local.get 3
              i32.const -1
              i32.add
              local.set 3
              local.get 4
              i32.const 1
              i32.add
              local.set 7
              i32.const 0
              local.set 1
              loop ;; label = @4
                local.get 7
                local.get 1
                i32.add
                local.tee 4
                local.get 5
                local.get 1
                i32.add
                local.tee 2
                i32.const 4
                i32.add
                i32.load
                local.tee 8
                i32.const 24
                i32.shl
                local.get 6
                i32.const 8
                i32.shr_u
                i32.or
                i32.store
                local.get 4
                i32.const 4
                i32.add
                local.get 2
                i32.const 8
                i32.add
                i32.load
                local.tee 6
                i32.const 24
                i32.shl
                local.get 8
                i32.const 8
                i32.shr_u
                i32.or
                i32.store
                local.get 4
                i32.const 8
                i32.add
                local.get 2
                i32.const 12
                i32.add
                i32.load
                local.tee 8
                i32.const 24
                i32.shl
                local.get 6
                i32.const 8
                i32.shr_u
                i32.or
                i32.store
                local.get 4
                i32.const 12
                i32.add
                local.get 2
                i32.const 16
                i32.add
                i32.load
                local.tee 6
                i32.const 24
                i32.shl
                local.get 8
                i32.const 8
                i32.shr_u
                i32.or
                i32.store
                local.get 1
                i32.const 16
                i32.add
                local.set 1
                local.get 3
                i32.const -16
                i32.add
                local.tee 3
                i32.const 18
                i32.gt_u
                br_if 0 (;@4;)
              end
              local.get 7
              local.get 1
              i32.add
              local.set 4
              local.get 5
              local.get 1
              i32.add
              i32.const 1
              i32.add
              local.set 5
            end
            block ;; label = @3
              local.get 3
              i32.const 16
              i32.and
              i32.eqz
              br_if 0 (;@3;)
              local.get 4
              local.get 5
              i32.load8_u
              i32.store8
              local.get 4
              local.get 5
              i32.load offset=1 align=1
              i32.store offset=1 align=1
              local.get 4
              local.get 5
              i64.load offset=5 align=1
              i64.store offset=5 align=1
              local.get 4
              local.get 5
              i32.load16_u offset=13 align=1
              i32.store16 offset=13 align=1
              local.get 4
              local.get 5
              i32.load8_u offset=15
              i32.store8 offset=15
              local.get 4
              i32.const 16
              i32.add
              local.set 4
              local.get 5
              i32.const 16
              i32.add
              local.set 5
            end
            block ;; label = @3
              local.get 3
              i32.const 8
              i32.and
              i32.eqz
              br_if 0 (;@3;)
              local.get 4
              local.get 5
              i64.load align=1
              i64.store align=1
              local.get 4
              i32.const 8
              i32.add
              local.set 4
              local.get 5
              i32.const 8
              i32.add
              local.set 5
            end
            block ;; label = @3
              local.get 3
              i32.const 4
              i32.and
              i32.eqz
              br_if 0 (;@3;)
              local.get 4
              local.get 5
              i32.load align=1
              i32.store align=1
              local.get 4
              i32.const 4
              i32.add
              local.set 4
              local.get 5
              i32.const 4
              i32.add
              local.set 5
            end
            block ;; label = @3
              local.get 3
              i32.const 2
              i32.and
              i32.eqz
              br_if 0 (;@3;)
              local.get 4
              local.get 5
              i32.load16_u align=1
              i32.store16 align=1
              local.get 4
              i32.const 2
              i32.add
              local.set 4
              local.get 5
              i32.const 2
              i32.add
              local.set 5
            end
            local.get 3
            i32.const 1
            i32.and
            i32.eqz
            br_if 1 (;@1;)
          end
          local.get 4
          local.get 5
          i32.load8_u
          i32.store8
        end
        local.get 0
      )
      (func $memset (;104;) (type 1) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i64)
        block ;; label = @1
          local.get 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          i32.store8
          local.get 2
          local.get 0
          i32.add
          local.tee 3
          i32.const -1
          i32.add
          local.get 1
          i32.store8
          local.get 2
          i32.const 3
          i32.lt_u
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          i32.store8 offset=2
          local.get 0
          local.get 1
          i32.store8 offset=1
          local.get 3
          i32.const -3
          i32.add
          local.get 1
          i32.store8
          local.get 3
          i32.const -2
          i32.add
          local.get 1
          i32.store8
          local.get 2
          i32.const 7
          i32.lt_u
          br_if 0 (;@1;)
          local.get 0
          local.get 1
          i32.store8 offset=3
          local.get 3
          i32.const -4
          i32.add
          local.get 1
          i32.store8
          local.get 2
          i32.const 9
          i32.lt_u
          br_if 0 (;@1;)
          local.get 0
          i32.const 0
          local.get 0
          i32.sub
          i32.const 3
          i32.and
          local.tee 4
          i32.add
          local.tee 3
          local.get 1
          i32.const 255
          i32.and
          i32.const 16843009
          i32.mul
          local.tee 1
          i32.store
          local.get 3
          local.get 2
          local.get 4
          i32.sub
          i32.const -4
          i32.and
          local.tee 4
          i32.add
          local.tee 2
          i32.const -4
          i32.add
          local.get 1
          i32.store
          local.get 4
          i32.const 9
          i32.lt_u
          br_if 0 (;@1;)
          local.get 3
          local.get 1
          i32.store offset=8
          local.get 3
          local.get 1
          i32.store offset=4
          local.get 2
          i32.const -8
          i32.add
          local.get 1
          i32.store
          local.get 2
          i32.const -12
          i32.add
          local.get 1
          i32.store
          local.get 4
          i32.const 25
          i32.lt_u
          br_if 0 (;@1;)
          local.get 3
          local.get 1
          i32.store offset=24
          local.get 3
          local.get 1
          i32.store offset=20
          local.get 3
          local.get 1
          i32.store offset=16
          local.get 3
          local.get 1
          i32.store offset=12
          local.get 2
          i32.const -16
          i32.add
          local.get 1
          i32.store
          local.get 2
          i32.const -20
          i32.add
          local.get 1
          i32.store
          local.get 2
          i32.const -24
          i32.add
          local.get 1
          i32.store
          local.get 2
          i32.const -28
          i32.add
          local.get 1
          i32.store
          local.get 4
          local.get 3
          i32.const 4
          i32.and
          i32.const 24
          i32.or
          local.tee 5
          i32.sub
          local.tee 2
          i32.const 32
          i32.lt_u
          br_if 0 (;@1;)
          local.get 1
          i64.extend_i32_u
          i64.const 4294967297
          i64.mul
          local.set 6
          local.get 3
          local.get 5
          i32.add
          local.set 1
          loop ;; label = @2
            local.get 1
            local.get 6
            i64.store
            local.get 1
            i32.const 24
            i32.add
            local.get 6
            i64.store
            local.get 1
            i32.const 16
            i32.add
            local.get 6
            i64.store
            local.get 1
            i32.const 8
            i32.add
            local.get 6
            i64.store
            local.get 1
            i32.const 32
            i32.add
            local.set 1
            local.get 2
            i32.const -32
            i32.add
            local.tee 2
            i32.const 31
            i32.gt_u
            br_if 0 (;@2;)
          end
        end
        local.get 0
      )
      (func $strchr (;105;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $__strchrnul
        local.tee 0
        i32.const 0
        local.get 0
        i32.load8_u
        local.get 1
        i32.const 255
        i32.and
        i32.eq
        select
      )
      (func $__strchrnul (;106;) (type 3) (param i32 i32) (result i32)
        (local i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 1
                i32.const 255
                i32.and
                local.tee 2
                i32.eqz
                br_if 0 (;@4;)
                local.get 0
                i32.const 3
                i32.and
                i32.eqz
                br_if 2 (;@2;)
                block ;; label = @5
                  local.get 0
                  i32.load8_u
                  local.tee 3
                  br_if 0 (;@5;)
                  local.get 0
                  return
                end
                local.get 3
                local.get 1
                i32.const 255
                i32.and
                i32.ne
                br_if 1 (;@3;)
                local.get 0
                return
              end
              local.get 0
              local.get 0
              call $strlen
              i32.add
              return
            end
            block ;; label = @3
              local.get 0
              i32.const 1
              i32.add
              local.tee 3
              i32.const 3
              i32.and
              br_if 0 (;@3;)
              local.get 3
              local.set 0
              br 1 (;@2;)
            end
            local.get 3
            i32.load8_u
            local.tee 4
            i32.eqz
            br_if 1 (;@1;)
            local.get 4
            local.get 1
            i32.const 255
            i32.and
            i32.eq
            br_if 1 (;@1;)
            block ;; label = @3
              local.get 0
              i32.const 2
              i32.add
              local.tee 3
              i32.const 3
              i32.and
              br_if 0 (;@3;)
              local.get 3
              local.set 0
              br 1 (;@2;)
            end
            local.get 3
            i32.load8_u
            local.tee 4
            i32.eqz
            br_if 1 (;@1;)
            local.get 4
            local.get 1
            i32.const 255
            i32.and
            i32.eq
            br_if 1 (;@1;)
            block ;; label = @3
              local.get 0
              i32.const 3
              i32.add
              local.tee 3
              i32.const 3
              i32.and
              br_if 0 (;@3;)
              local.get 3
              local.set 0
              br 1 (;@2;)
            end
            local.get 3
            i32.load8_u
            local.tee 4
            i32.eqz
            br_if 1 (;@1;)
            local.get 4
            local.get 1
            i32.const 255
            i32.and
            i32.eq
            br_if 1 (;@1;)
            local.get 0
            i32.const 4
            i32.add
            local.set 0
          end
          block ;; label = @2
            local.get 0
            i32.load
            local.tee 3
            i32.const -1
            i32.xor
            local.get 3
            i32.const -16843009
            i32.add
            i32.and
            i32.const -2139062144
            i32.and
            br_if 0 (;@2;)
            local.get 2
            i32.const 16843009
            i32.mul
            local.set 2
            loop ;; label = @3
              local.get 3
              local.get 2
              i32.xor
              local.tee 3
              i32.const -1
              i32.xor
              local.get 3
              i32.const -16843009
              i32.add
              i32.and
              i32.const -2139062144
              i32.and
              br_if 1 (;@2;)
              local.get 0
              i32.const 4
              i32.add
              local.tee 0
              i32.load
              local.tee 3
              i32.const -1
              i32.xor
              local.get 3
              i32.const -16843009
              i32.add
              i32.and
              i32.const -2139062144
              i32.and
              i32.eqz
              br_if 0 (;@3;)
            end
          end
          local.get 0
          i32.const -1
          i32.add
          local.set 3
          loop ;; label = @2
            local.get 3
            i32.const 1
            i32.add
            local.tee 3
            i32.load8_u
            local.tee 0
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            local.get 1
            i32.const 255
            i32.and
            i32.ne
            br_if 0 (;@2;)
          end
        end
        local.get 3
      )
      (func $strdup (;107;) (type 0) (param i32) (result i32)
        (local i32 i32)
        block ;; label = @1
          local.get 0
          call $strlen
          i32.const 1
          i32.add
          local.tee 1
          call $malloc
          local.tee 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 2
          local.get 0
          local.get 1
          call $memcpy
          drop
        end
        local.get 2
      )
      (func $strlen (;108;) (type 0) (param i32) (result i32)
        (local i32 i32)
        local.get 0
        local.set 1
        block ;; label = @1
          block ;; label = @2
            local.get 0
            i32.const 3
            i32.and
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.set 1
            local.get 0
            i32.load8_u
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            i32.const 1
            i32.add
            local.tee 1
            i32.const 3
            i32.and
            i32.eqz
            br_if 0 (;@2;)
            local.get 1
            i32.load8_u
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            i32.const 2
            i32.add
            local.tee 1
            i32.const 3
            i32.and
            i32.eqz
            br_if 0 (;@2;)
            local.get 1
            i32.load8_u
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            i32.const 3
            i32.add
            local.tee 1
            i32.const 3
            i32.and
            i32.eqz
            br_if 0 (;@2;)
            local.get 1
            i32.load8_u
            i32.eqz
            br_if 1 (;@1;)
            local.get 0
            i32.const 4
            i32.add
            local.set 1
          end
          local.get 1
          i32.const -4
          i32.add
          local.set 1
          loop ;; label = @2
            local.get 1
            i32.const 4
            i32.add
            local.tee 1
            i32.load
            local.tee 2
            i32.const -1
            i32.xor
            local.get 2
            i32.const -16843009
            i32.add
            i32.and
            i32.const -2139062144
            i32.and
            i32.eqz
            br_if 0 (;@2;)
          end
          local.get 2
          i32.const 255
          i32.and
          i32.eqz
          br_if 0 (;@1;)
          loop ;; label = @2
            local.get 1
            i32.const 1
            i32.add
            local.tee 1
            i32.load8_u
            br_if 0 (;@2;)
          end
        end
        local.get 1
        local.get 0
        i32.sub
      )
      (func $strnlen (;109;) (type 3) (param i32 i32) (result i32)
        (local i32)
        local.get 0
        i32.const 0
        local.get 1
        call $memchr
        local.tee 2
        local.get 0
        i32.sub
        local.get 1
        local.get 2
        select
      )
      (func $"#func110 dummy" (@name "dummy") (;110;) (type 3) (param i32 i32) (result i32)
        local.get 0
      )
      (func $__lctrans (;111;) (type 3) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        call $"#func110 dummy"
      )
      (func $wcrtomb (;112;) (type 1) (param i32 i32 i32) (result i32)
        (local i32)
        i32.const 1
        local.set 3
        block ;; label = @1
          local.get 0
          i32.eqz
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 1
            i32.const 127
            i32.gt_u
            br_if 0 (;@2;)
            local.get 0
            local.get 1
            i32.store8
            i32.const 1
            return
          end
          block ;; label = @2
            block ;; label = @3
              i32.const 0
              i32.load offset=4304
              br_if 0 (;@3;)
              block ;; label = @4
                local.get 1
                i32.const -128
                i32.and
                i32.const 57216
                i32.eq
                br_if 0 (;@4;)
                i32.const 0
                i32.const 25
                i32.store offset=4272
                br 2 (;@2;)
              end
              local.get 0
              local.get 1
              i32.store8
              i32.const 1
              return
            end
            block ;; label = @3
              local.get 1
              i32.const 2047
              i32.gt_u
              br_if 0 (;@3;)
              local.get 0
              local.get 1
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=1
              local.get 0
              local.get 1
              i32.const 6
              i32.shr_u
              i32.const 192
              i32.or
              i32.store8
              i32.const 2
              return
            end
            block ;; label = @3
              block ;; label = @4
                local.get 1
                i32.const 55296
                i32.lt_u
                br_if 0 (;@4;)
                local.get 1
                i32.const -8192
                i32.and
                i32.const 57344
                i32.ne
                br_if 1 (;@3;)
              end
              local.get 0
              local.get 1
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=2
              local.get 0
              local.get 1
              i32.const 12
              i32.shr_u
              i32.const 224
              i32.or
              i32.store8
              local.get 0
              local.get 1
              i32.const 6
              i32.shr_u
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=1
              i32.const 3
              return
            end
            block ;; label = @3
              local.get 1
              i32.const -65536
              i32.add
              i32.const 1048575
              i32.gt_u
              br_if 0 (;@3;)
              local.get 0
              local.get 1
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=3
              local.get 0
              local.get 1
              i32.const 18
              i32.shr_u
              i32.const 240
              i32.or
              i32.store8
              local.get 0
              local.get 1
              i32.const 6
              i32.shr_u
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=2
              local.get 0
              local.get 1
              i32.const 12
              i32.shr_u
              i32.const 63
              i32.and
              i32.const 128
              i32.or
              i32.store8 offset=1
              i32.const 4
              return
            end
            i32.const 0
            i32.const 25
            i32.store offset=4272
          end
          i32.const -1
          local.set 3
        end
        local.get 3
      )
      (func $wctomb (;113;) (type 3) (param i32 i32) (result i32)
        block ;; label = @1
          local.get 0
          br_if 0 (;@1;)
          i32.const 0
          return
        end
        local.get 0
        local.get 1
        i32.const 0
        call $wcrtomb
      )
      (func $frexp (;114;) (type 17) (param f64 i32) (result f64)
        (local i64 i32)
        block ;; label = @1
          local.get 0
          i64.reinterpret_f64
          local.tee 2
          i64.const 52
          i64.shr_u
          i32.wrap_i64
          i32.const 2047
          i32.and
          local.tee 3
          i32.const 2047
          i32.eq
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 3
            br_if 0 (;@2;)
            block ;; label = @3
              local.get 0
              f64.const 0x0p+0 (;=0;)
              f64.ne
              br_if 0 (;@3;)
              local.get 1
              i32.const 0
              i32.store
              local.get 0
              return
            end
            local.get 0
            f64.const 0x1p+64 (;=18446744073709552000;)
            f64.mul
            local.get 1
            call $frexp
            local.set 0
            local.get 1
            local.get 1
            i32.load
            i32.const -64
            i32.add
            i32.store
            local.get 0
            return
          end
          local.get 1
          local.get 3
          i32.const -1022
          i32.add
          i32.store
          local.get 2
          i64.const -9218868437227405313
          i64.and
          i64.const 4602678819172646912
          i64.or
          f64.reinterpret_i64
          local.set 0
        end
        local.get 0
      )
      (func $_start.command_export (;115;) (type 10)
        call $__wasm_call_ctors
        call $_start
        call $__wasm_call_dtors
      )
      (func $cabi_realloc.command_export (;116;) (type 5) (param i32 i32 i32 i32) (result i32)
        call $__wasm_call_ctors
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        call $cabi_realloc
        call $__wasm_call_dtors
      )
      (data $.rodata (;0;) (i32.const 1024) "-+   0X0x\00-0X+0X 0X-0x+0x 0x\00/hello.txt\00r\00nan\00mono ok\00inf\00rwa\00NAN\00INF\00/\00.\00(null)\00env %s\0a\00dirent %s\0a\00read %zu: %s\0a\00mono: %s\0a\00opendir(%s): %s\0a\00fopen(%s): %s\0a\00nenv=%d\0a\00argc=%d\0a\00Support for formatting long double values is currently disabled.\0aTo enable it, add -lc-printscan-long-double to the link command.\0a\00\00\00\00\01\00\00\00Success\00Illegal byte sequence\00Domain error\00Result not representable\00Not a tty\00Permission denied\00Operation not permitted\00No such file or directory\00No such process\00File exists\00Value too large for data type\00No space left on device\00Out of memory\00Resource busy\00Interrupted system call\00Resource temporarily unavailable\00Invalid seek\00Cross-device link\00Read-only file system\00Directory not empty\00Connection reset by peer\00Operation timed out\00Connection refused\00Host is unreachable\00Address in use\00Broken pipe\00I/O error\00No such device or address\00No such device\00Not a directory\00Is a directory\00Text file busy\00Exec format error\00Invalid argument\00Argument list too long\00Symbolic link loop\00Filename too long\00Too many open files in system\00No file descriptors available\00Bad file descriptor\00No child process\00Bad address\00File too large\00Too many links\00No locks available\00Resource deadlock would occur\00State not recoverable\00Previous owner died\00Operation canceled\00Function not implemented\00No message of desired type\00Identifier removed\00Link has been severed\00Protocol error\00Bad message\00Not a socket\00Destination address required\00Message too large\00Protocol wrong type for socket\00Protocol not available\00Protocol not supported\00Not supported\00Address family not supported by protocol\00Address not available\00Network is down\00Network unreachable\00Connection reset by network\00Connection aborted\00No buffer space available\00Socket is connected\00Socket not connected\00Operation already in progress\00Operation in progress\00Stale file handle\00Quota exceeded\00Multihop attempted\00Capabilities insufficient\00\00\00\00\00\00\00\00\00\00\00u\02N\00\d6\01\e2\04\b9\04\18\01\8e\05\ed\02\16\04\f2\00\97\03\01\038\05\af\01\82\01O\03/\04\1e\00\d4\05\a2\00\12\03\1e\03\c2\01\de\03\08\00\ac\05\00\01d\02\f1\01e\054\02\8c\02\cf\02-\03L\04\e3\05\9f\02\f8\04\1c\05\08\05\b1\02K\05\15\02x\00R\02<\03\f1\03\e4\00\c3\03}\04\cc\00\aa\03y\05$\02n\01m\03\22\04\ab\04D\00\fb\01\ae\00\83\03`\00\e5\01\07\04\94\04^\04+\00X\019\01\92\00\c2\05\9b\01C\02F\01\f6\05\00\00\00\00\00\00\19\00\0a\00\19\19\19\00\00\00\00\05\00\00\00\00\00\00\09\00\00\00\00\0b\00\00\00\00\00\00\00\00\19\00\11\0a\19\19\19\03\0a\07\00\01\1b\09\0b\18\00\00\09\06\0b\00\00\0b\00\06\19\00\00\00\19\19\19\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\0e\00\00\00\00\00\00\00\00\19\00\0a\0d\19\19\19\00\0d\00\00\02\00\09\0e\00\00\00\09\00\0e\00\00\0e\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\0c\00\00\00\00\00\00\00\00\00\00\00\13\00\00\00\00\13\00\00\00\00\09\0c\00\00\00\00\00\0c\00\00\0c\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\10\00\00\00\00\00\00\00\00\00\00\00\0f\00\00\00\04\0f\00\00\00\00\09\10\00\00\00\00\00\10\00\00\10\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\12\00\00\00\00\00\00\00\00\00\00\00\11\00\00\00\00\11\00\00\00\00\09\12\00\00\00\00\00\12\00\00\12\00\00\1a\00\00\00\1a\1a\1a\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\1a\00\00\00\1a\1a\1a\00\00\00\00\00\00\09\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\14\00\00\00\00\00\00\00\00\00\00\00\17\00\00\00\00\17\00\00\00\00\09\14\00\00\00\00\00\14\00\00\14\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\16\00\00\00\00\00\00\00\00\00\00\00\15\00\00\00\00\15\00\00\00\00\09\16\00\00\00\00\00\16\00\00\16\00\000123456789ABCDEF")
      (data $.data (;1;) (i32.const 3536) "\05\00\00\00\00\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\05\00\00\00\01\00\00\00\08\11\00\00\00\04\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\0a\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\d0\0d\00\00\00\00\00\00\05\00\00\00\00\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\01\00\00\00\10\15\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\ff\ff\ff\ff\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00H\0e\00\00")
      (@producers
        (language "C99" "")
        (language "C11" "")
        (processed-by "Debian clang" "14.0.6")
      )
      (@custom "target_features" (after data) "\02+\0fmutable-globals+\08sign-ext")
    )
    (core module $wit-component:adapter:wasi_snapshot_preview1 (;1;)
      (type (;0;) (func))
      (type (;1;) (func (param i32)))
      (type (;2;) (func (result i64)))
      (type (;3;) (func (param i32 i32)))
      (type (;4;) (func (param i32 i64 i32)))
      (type (;5;) (func (param i32 i32 i32 i32)))
      (type (;6;) (func (param i32 i32 i32 i32 i32)))
      (type (;7;) (func (param i32 i32 i32 i32 i32 i32 i32)))
      (type (;8;) (func (param i32) (result i32)))
      (type (;9;) (func (param i32 i32 i32)))
      (type (;10;) (func (param i32 i32 i32 i32) (result i32)))
      (type (;11;) (func (result i32)))
      (type (;12;) (func (param i32 i32 i32) (result i32)))
      (type (;13;) (func (param i32 i32) (result i32)))
      (type (;14;) (func (param i32 i64 i32) (result i32)))
      (type (;15;) (func (param i32 i32 i32 i64 i32) (result i32)))
      (type (;16;) (func (param i32 i64 i32 i32) (result i32)))
      (type (;17;) (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (type (;18;) (func (param i32 i64 i64 i64 i64)))
      (type (;19;) (func))
      (import "env" "memory" (memory (;0;) 0))
      (import "__main_module__" "_start" (func $_ZN22wasi_snapshot_preview13run6_start17h6125b5756c6a2506E (;0;) (type 0)))
      (import "wasi:cli/environment@0.2.3" "get-environment" (func $_ZN22wasi_snapshot_preview124wasi_cli_get_environment17hf457ad3f43839874E (;1;) (type 1) (param i32)))
      (import "wasi:clocks/wall-clock@0.2.3" "now" (func $_ZN22wasi_snapshot_preview18bindings4wasi6clocks10wall_clock3now10wit_import17h2742a0a405507f16E (;2;) (type 1) (param i32)))
      (import "wasi:clocks/monotonic-clock@0.2.3" "now" (func $_ZN22wasi_snapshot_preview18bindings4wasi6clocks15monotonic_clock3now10wit_import17h805faf56c6699cb6E (;3;) (type 2) (result i64)))
      (import "wasi:filesystem/types@0.2.3" "[resource-drop]directory-entry-stream" (func $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE (;4;) (type 1) (param i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.get-flags" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor9get_flags10wit_import17h2dadc32bbcbef827E (;5;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[resource-drop]descriptor" (func $_ZN141_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..Descriptor$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h34b1c3918a0eebe8E (;6;) (type 1) (param i32)))
      (import "wasi:io/streams@0.2.3" "[resource-drop]output-stream" (func $_ZN137_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..OutputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h75318ef9c980de26E (;7;) (type 1) (param i32)))
      (import "wasi:io/streams@0.2.3" "[method]input-stream.read" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams11InputStream4read10wit_import17h09d501ac197fc01dE (;8;) (type 4) (param i32 i64 i32)))
      (import "wasi:io/streams@0.2.3" "[method]input-stream.blocking-read" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams11InputStream13blocking_read10wit_import17h38a2667930b78726E (;9;) (type 4) (param i32 i64 i32)))
      (import "wasi:filesystem/types@0.2.3" "filesystem-error-code" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types21filesystem_error_code10wit_import17h2b5d8e99a65d0583E (;10;) (type 3) (param i32 i32)))
      (import "wasi:io/error@0.2.3" "[resource-drop]error" (func $_ZN128_$LT$wasi_snapshot_preview1..bindings..wasi..io..error..Error$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hd7edbeeb13c77ae3E (;11;) (type 1) (param i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.read-directory" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor14read_directory10wit_import17h61448623fd066588E (;12;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]directory-entry-stream.read-directory-entry" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types20DirectoryEntryStream20read_directory_entry10wit_import17h00e647ee5d106767E (;13;) (type 3) (param i32 i32)))
      (import "wasi:io/streams@0.2.3" "[resource-drop]input-stream" (func $_ZN136_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..InputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5547e0ecd980db5bE (;14;) (type 1) (param i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.open-at" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor7open_at10wit_import17h98622dc3be26966eE (;15;) (type 7) (param i32 i32 i32 i32 i32 i32 i32)))
      (import "wasi:io/streams@0.2.3" "[method]output-stream.check-write" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream11check_write10wit_import17hdb0f94e542b67356E (;16;) (type 3) (param i32 i32)))
      (import "wasi:io/streams@0.2.3" "[method]output-stream.write" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream5write10wit_import17h1ec4b5645a67d72bE (;17;) (type 5) (param i32 i32 i32 i32)))
      (import "wasi:io/streams@0.2.3" "[method]output-stream.blocking-flush" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream14blocking_flush10wit_import17h7bbaef6ef9f5f783E (;18;) (type 3) (param i32 i32)))
      (import "__main_module__" "cabi_realloc" (func $_ZN22wasi_snapshot_preview15State3new12cabi_realloc17h88297338052a23f0E (;19;) (type 10) (param i32 i32 i32 i32) (result i32)))
      (import "wasi:filesystem/preopens@0.2.2" "get-directories" (func $_ZN22wasi_snapshot_preview111descriptors31wasi_filesystem_get_directories17h9e1fe8bbb8a7f366E (;20;) (type 1) (param i32)))
      (import "wasi:cli/stderr@0.2.3" "get-stderr" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli6stderr10get_stderr10wit_import17hb69a737fc73ae844E (;21;) (type 11) (result i32)))
      (import "wasi:io/streams@0.2.3" "[method]output-stream.blocking-write-and-flush" (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream24blocking_write_and_flush10wit_import17hd0e6bb9bc2c2ef7aE (;22;) (type 5) (param i32 i32 i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.read-via-stream" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor15read_via_stream10wit_import17h34318f8428e069caE (;23;) (type 4) (param i32 i64 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.write-via-stream" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16write_via_stream10wit_import17h863d15eb6a8c37dcE (;24;) (type 4) (param i32 i64 i32)))
      (import "wasi:cli/terminal-stdin@0.2.3" "get-terminal-stdin" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli14terminal_stdin18get_terminal_stdin10wit_import17hdc540b9389c29457E (;25;) (type 1) (param i32)))
      (import "wasi:cli/terminal-input@0.2.3" "[resource-drop]terminal-input" (func $_ZN146_$LT$wasi_snapshot_preview1..bindings..wasi..cli..terminal_input..TerminalInput$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5cbeb616b167d867E (;26;) (type 1) (param i32)))
      (import "wasi:cli/terminal-stdout@0.2.3" "get-terminal-stdout" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli15terminal_stdout19get_terminal_stdout10wit_import17h5fadb925aef0de6eE (;27;) (type 1) (param i32)))
      (import "wasi:cli/terminal-output@0.2.3" "[resource-drop]terminal-output" (func $_ZN148_$LT$wasi_snapshot_preview1..bindings..wasi..cli..terminal_output..TerminalOutput$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hec7325a0f9161042E (;28;) (type 1) (param i32)))
      (import "wasi:cli/terminal-stderr@0.2.3" "get-terminal-stderr" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli15terminal_stderr19get_terminal_stderr10wit_import17he9402929a5fceaf6E (;29;) (type 1) (param i32)))
      (import "wasi:cli/stdin@0.2.3" "get-stdin" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli5stdin9get_stdin10wit_import17he5bdc61203ca72fdE (;30;) (type 11) (result i32)))
      (import "wasi:cli/stdout@0.2.3" "get-stdout" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli6stdout10get_stdout10wit_import17hfdc059c6457e3d59E (;31;) (type 11) (result i32)))
      (import "wasi:cli/exit@0.2.3" "exit" (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli4exit4exit10wit_import17hefacdcba211d0d02E (;32;) (type 1) (param i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.append-via-stream" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor17append_via_stream10wit_import17h2638911ab3ccf3ddE (;33;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.get-type" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type10wit_import17h708de2cfd599ed76E (;34;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.stat" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor4stat10wit_import17hd8a47ee046c71cb9E (;35;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.metadata-hash" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor13metadata_hash10wit_import17h97b27fd89ec7507dE (;36;) (type 3) (param i32 i32)))
      (import "wasi:filesystem/types@0.2.3" "[method]descriptor.metadata-hash-at" (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16metadata_hash_at10wit_import17hd154835fe50de5fdE (;37;) (type 6) (param i32 i32 i32 i32 i32)))
      (global $__stack_pointer (;0;) (mut i32) i32.const 0)
      (global $internal_state_ptr (;1;) (mut i32) i32.const 0)
      (global $allocation_state (;2;) (mut i32) i32.const 0)
      (export "wasi:cli/run@0.2.3#run" (func $wasi:cli/run@0.2.3#run))
      (export "fd_fdstat_set_flags" (func $fd_fdstat_set_flags))
      (export "proc_exit" (func $proc_exit))
      (export "fd_read" (func $fd_read))
      (export "cabi_import_realloc" (func $cabi_import_realloc))
      (export "fd_readdir" (func $fd_readdir))
      (export "fd_write" (func $fd_write))
      (export "environ_get" (func $environ_get))
      (export "environ_sizes_get" (func $environ_sizes_get))
      (export "fd_seek" (func $fd_seek))
      (export "clock_time_get" (func $clock_time_get))
      (export "fd_prestat_get" (func $fd_prestat_get))
      (export "fd_prestat_dir_name" (func $fd_prestat_dir_name))
      (export "fd_close" (func $fd_close))
      (export "path_open" (func $path_open))
      (export "fd_fdstat_get" (func $fd_fdstat_get))
      (func $wasi:cli/run@0.2.3#run (;38;) (type 11) (result i32)
        call $allocate_stack
        call $_ZN22wasi_snapshot_preview13run6_start17h6125b5756c6a2506E
        i32.const 0
      )
      (func $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE (;39;) (type 11) (result i32)
        (local i32)
        block ;; label = @1
          call $get_state_ptr
          local.tee 0
          br_if 0 (;@1;)
          call $_ZN22wasi_snapshot_preview15State3new17h27fd4b5328bc4eeeE
          local.tee 0
          call $set_state_ptr
        end
        local.get 0
      )
      (func $_ZN22wasi_snapshot_preview15State15descriptors_mut17hf470b8d9c8dd5ac8E (;40;) (type 3) (param i32 i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 6160
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 1
            i32.load offset=24
            br_if 0 (;@2;)
            local.get 1
            i32.const -1
            i32.store offset=24
            local.get 1
            i32.const 32
            i32.add
            local.set 3
            block ;; label = @3
              local.get 1
              i32.load offset=6180
              i32.const 2
              i32.ne
              br_if 0 (;@3;)
              local.get 2
              local.get 1
              call $_ZN22wasi_snapshot_preview111descriptors11Descriptors3new17h23d25887e02c514fE
              local.get 3
              local.get 2
              i32.const 6160
              call $memcpy
              drop
              local.get 1
              i32.load offset=6180
              i32.const 2
              i32.eq
              br_if 2 (;@1;)
            end
            local.get 0
            local.get 1
            i32.const 24
            i32.add
            i32.store offset=4
            local.get 0
            local.get 3
            i32.store
            local.get 2
            i32.const 6160
            i32.add
            global.set $__stack_pointer
            return
          end
          i32.const 2845
          call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
          unreachable
        end
        i32.const 2849
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview111descriptors11Descriptors4open17he3bb5e211b7a9c38E (;41;) (type 9) (param i32 i32 i32)
        (local i32 i32 i32 i64)
        global.get $__stack_pointer
        i32.const 64
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    local.get 1
                    i32.load offset=6148
                    br_if 0 (;@6;)
                    local.get 1
                    i32.load16_u offset=6144
                    local.tee 4
                    i32.const 128
                    i32.lt_u
                    br_if 1 (;@5;)
                    local.get 0
                    i32.const 48
                    i32.store16 offset=2
                    local.get 2
                    call $_ZN4core3ptr68drop_in_place$LT$wasi_snapshot_preview1..descriptors..Descriptor$GT$17h4b6e45103ecd4053E
                    i32.const 1
                    local.set 1
                    br 3 (;@3;)
                  end
                  local.get 1
                  i32.load offset=6152
                  local.tee 5
                  local.get 1
                  i32.load16_u offset=6144
                  i32.ge_u
                  br_if 4 (;@1;)
                  local.get 1
                  local.get 5
                  i32.const 48
                  i32.mul
                  i32.add
                  local.tee 4
                  i32.load
                  br_if 3 (;@2;)
                  local.get 4
                  i64.load offset=8
                  local.set 6
                  local.get 4
                  call $_ZN4core3ptr68drop_in_place$LT$wasi_snapshot_preview1..descriptors..Descriptor$GT$17h4b6e45103ecd4053E
                  local.get 4
                  local.get 2
                  i32.const 48
                  call $memcpy
                  drop
                  local.get 0
                  local.get 5
                  i32.store offset=4
                  local.get 1
                  local.get 6
                  i64.store offset=6148 align=4
                  br 1 (;@4;)
                end
                local.get 1
                local.get 4
                i32.const 48
                i32.mul
                i32.add
                local.get 2
                i32.const 48
                call $memcpy
                drop
                local.get 0
                local.get 4
                i32.store offset=4
                local.get 1
                local.get 4
                i32.const 1
                i32.add
                i32.store16 offset=6144
              end
              i32.const 0
              local.set 1
            end
            local.get 0
            local.get 1
            i32.store16
            local.get 3
            i32.const 64
            i32.add
            global.set $__stack_pointer
            return
          end
          i32.const 306
          call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
          local.get 3
          i32.const 8250
          i32.store16 offset=13 align=1
          local.get 3
          i32.const 13
          i32.add
          i32.const 2
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 3
          i32.const 10
          i32.store8 offset=63
          local.get 3
          i32.const 29295
          i32.store16 offset=61 align=1
          local.get 3
          i64.const 8390322045806929252
          i64.store offset=53 align=1
          local.get 3
          i64.const 2334102053349778208
          i64.store offset=45 align=1
          local.get 3
          i64.const 6998716365485077614
          i64.store offset=37 align=1
          local.get 3
          i64.const 7597414381092301164
          i64.store offset=29 align=1
          local.get 3
          i64.const 7306371753431426412
          i64.store offset=21 align=1
          local.get 3
          i64.const 7091326027899628905
          i64.store offset=13 align=1
          local.get 3
          i32.const 13
          i32.add
          i32.const 51
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 3
          i32.const 10
          i32.store8 offset=13
          local.get 3
          i32.const 13
          i32.add
          i32.const 1
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          unreachable
        end
        i32.const 159
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE (;42;) (type 1) (param i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        local.get 1
        i32.const 32
        i32.store8 offset=47
        local.get 1
        i64.const 7308895158390646132
        i64.store offset=39 align=1
        local.get 1
        i64.const 8097863973307965728
        i64.store offset=31 align=1
        local.get 1
        i64.const 7234307576302018670
        i64.store offset=23 align=1
        local.get 1
        i64.const 8028075845441778529
        i64.store offset=15 align=1
        local.get 1
        i32.const 15
        i32.add
        i32.const 33
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 0
        call $_ZN22wasi_snapshot_preview16macros10eprint_u3217h80b476442303f1eeE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview111descriptors11Descriptors5close17h2e9320321448d329E (;43;) (type 9) (param i32 i32 i32)
        (local i32 i32 i32 i32 i32 i64)
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        i32.const 1
        local.set 4
        i32.const 8
        local.set 5
        block ;; label = @1
          local.get 1
          i32.load16_u offset=6144
          local.get 2
          i32.le_u
          br_if 0 (;@1;)
          local.get 1
          local.get 2
          i32.const 48
          i32.mul
          i32.add
          local.tee 6
          i32.load
          local.tee 7
          i32.eqz
          br_if 0 (;@1;)
          local.get 6
          i32.load16_u offset=4
          local.set 5
          local.get 1
          i64.load offset=6148 align=4
          local.set 8
          local.get 3
          i32.const 6
          i32.or
          local.get 6
          i32.const 6
          i32.add
          i32.const 42
          call $memcpy
          drop
          local.get 6
          local.get 8
          i64.store offset=8
          i32.const 0
          local.set 4
          local.get 6
          i32.const 0
          i32.store
          local.get 1
          i32.const 1
          i32.store offset=6148
          local.get 1
          local.get 2
          i32.store offset=6152
          local.get 3
          local.get 5
          i32.store16 offset=4
          local.get 3
          local.get 7
          i32.store
          local.get 3
          call $_ZN4core3ptr68drop_in_place$LT$wasi_snapshot_preview1..descriptors..Descriptor$GT$17h4b6e45103ecd4053E
        end
        local.get 0
        local.get 5
        i32.store16 offset=2
        local.get 0
        local.get 4
        i32.store16
        local.get 3
        i32.const 48
        i32.add
        global.set $__stack_pointer
      )
      (func $cabi_import_realloc (;44;) (type 10) (param i32 i32 i32 i32) (result i32)
        (local i32 i32 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                            local.tee 5
                            i32.load
                            i32.const 560490357
                            i32.ne
                            br_if 0 (;@10;)
                            local.get 5
                            i32.load offset=65532
                            i32.const 560490357
                            i32.ne
                            br_if 1 (;@9;)
                            local.get 5
                            i64.load offset=4 align=4
                            local.set 6
                            local.get 5
                            i32.const 4
                            i32.store offset=4
                            local.get 4
                            i32.const 16
                            i32.add
                            local.get 5
                            i32.const 20
                            i32.add
                            i32.load
                            i32.store
                            local.get 4
                            i32.const 8
                            i32.add
                            local.get 5
                            i32.const 12
                            i32.add
                            i64.load align=4
                            i64.store
                            local.get 4
                            local.get 6
                            i64.store
                            local.get 0
                            i32.eqz
                            br_if 2 (;@8;)
                            local.get 1
                            local.get 3
                            i32.le_u
                            br_if 3 (;@7;)
                            local.get 2
                            i32.const 1
                            i32.eq
                            br_if 9 (;@1;)
                            i32.const 377
                            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                            unreachable
                          end
                          i32.const 2745
                          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                          unreachable
                        end
                        i32.const 2746
                        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                        unreachable
                      end
                      local.get 4
                      i32.load
                      br_table 5 (;@2;) 3 (;@4;) 2 (;@5;) 1 (;@6;) 4 (;@3;) 5 (;@2;)
                    end
                    i32.const 376
                    call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                    unreachable
                  end
                  local.get 4
                  i32.const 12
                  i32.add
                  local.set 0
                  block ;; label = @6
                    local.get 2
                    i32.const 1
                    i32.eq
                    br_if 0 (;@6;)
                    local.get 0
                    local.get 2
                    local.get 3
                    call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                    local.set 0
                    br 5 (;@1;)
                  end
                  local.get 4
                  local.get 4
                  i32.load offset=4
                  local.tee 2
                  i32.const 1
                  i32.add
                  i32.store offset=4
                  block ;; label = @6
                    local.get 2
                    local.get 4
                    i32.load offset=8
                    i32.eq
                    br_if 0 (;@6;)
                    local.get 4
                    local.get 4
                    i64.load offset=12 align=4
                    i64.store offset=24 align=4
                    local.get 4
                    i32.const 24
                    i32.add
                    i32.const 1
                    local.get 3
                    call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                    local.set 0
                    br 5 (;@1;)
                  end
                  local.get 0
                  i32.const 1
                  local.get 3
                  call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                  local.set 0
                  br 4 (;@1;)
                end
                block ;; label = @5
                  local.get 2
                  i32.const 1
                  i32.eq
                  br_if 0 (;@5;)
                  local.get 4
                  i32.const 12
                  i32.add
                  local.get 2
                  local.get 3
                  call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                  local.set 0
                  br 4 (;@1;)
                end
                local.get 4
                i32.const 4
                i32.or
                i32.const 1
                local.get 3
                i32.const 1
                i32.add
                call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                local.set 0
                br 3 (;@1;)
              end
              block ;; label = @4
                local.get 2
                i32.const 1
                i32.eq
                br_if 0 (;@4;)
                local.get 4
                i32.const 8
                i32.add
                local.get 2
                local.get 3
                call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
                local.set 0
                br 3 (;@1;)
              end
              local.get 4
              local.get 4
              i32.load offset=4
              local.get 3
              i32.add
              i32.store offset=4
              local.get 4
              local.get 4
              i64.load offset=8
              i64.store offset=24 align=4
              local.get 4
              i32.const 24
              i32.add
              i32.const 1
              local.get 3
              call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
              local.set 0
              br 2 (;@1;)
            end
            i32.const 418
            call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
            local.get 4
            i32.const 8250
            i32.store16 offset=24 align=1
            local.get 4
            i32.const 24
            i32.add
            i32.const 2
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            local.get 4
            i64.const 748834980320733542
            i64.store offset=40 align=1
            local.get 4
            i64.const 7957688057596965985
            i64.store offset=32 align=1
            local.get 4
            i64.const 7165064744911531886
            i64.store offset=24 align=1
            local.get 4
            i32.const 24
            i32.add
            i32.const 24
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            local.get 4
            i32.const 10
            i32.store8 offset=24
            local.get 4
            i32.const 24
            i32.add
            i32.const 1
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            unreachable
          end
          local.get 4
          i32.const 4
          i32.or
          local.get 2
          local.get 3
          call $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E
          local.set 0
          local.get 4
          i32.const 4
          i32.store
        end
        local.get 5
        i32.const 4
        i32.add
        local.tee 5
        local.get 4
        i64.load
        i64.store align=4
        local.get 5
        i32.const 16
        i32.add
        local.get 4
        i32.const 16
        i32.add
        i32.load
        i32.store
        local.get 5
        i32.const 8
        i32.add
        local.get 4
        i32.const 8
        i32.add
        i64.load
        i64.store align=4
        local.get 4
        i32.const 48
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $_ZN22wasi_snapshot_preview19BumpAlloc5alloc17h5b31295cc825cc65E (;45;) (type 12) (param i32 i32 i32) (result i32)
        (local i32 i32 i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 1
              i32.popcnt
              i32.const 1
              i32.ne
              br_if 0 (;@3;)
              local.get 0
              i32.load offset=4
              local.tee 4
              local.get 1
              local.get 0
              i32.load
              local.tee 5
              i32.add
              i32.const -1
              i32.add
              i32.const 0
              local.get 1
              i32.sub
              i32.and
              local.get 5
              i32.sub
              local.tee 1
              i32.lt_u
              br_if 1 (;@2;)
              local.get 4
              local.get 1
              i32.sub
              local.tee 4
              local.get 2
              i32.ge_u
              br_if 2 (;@1;)
              i32.const 438
              call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
              local.get 3
              i32.const 8250
              i32.store16 offset=3 align=1
              local.get 3
              i32.const 3
              i32.add
              i32.const 2
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              local.get 3
              i32.const 10
              i32.store8 offset=31
              local.get 3
              i32.const 1701278305
              i32.store offset=27 align=1
              local.get 3
              i64.const 7791349879831294825
              i64.store offset=19 align=1
              local.get 3
              i64.const 2334406575183130223
              i64.store offset=11 align=1
              local.get 3
              i64.const 7598805550979902561
              i64.store offset=3 align=1
              local.get 3
              i32.const 3
              i32.add
              i32.const 29
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              local.get 3
              i32.const 10
              i32.store8 offset=3
              local.get 3
              i32.const 3
              i32.add
              i32.const 1
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              unreachable
            end
            i32.const 448
            call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
            local.get 3
            i32.const 8250
            i32.store16 offset=3 align=1
            local.get 3
            i32.const 3
            i32.add
            i32.const 2
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            local.get 3
            i32.const 2676
            i32.store16 offset=19 align=1
            local.get 3
            i64.const 7954884637768641633
            i64.store offset=11 align=1
            local.get 3
            i64.const 2334106421097295465
            i64.store offset=3 align=1
            local.get 3
            i32.const 3
            i32.add
            i32.const 18
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            local.get 3
            i32.const 10
            i32.store8 offset=3
            local.get 3
            i32.const 3
            i32.add
            i32.const 1
            call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
            unreachable
          end
          i32.const 452
          call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
          local.get 3
          i32.const 8250
          i32.store16 offset=3 align=1
          local.get 3
          i32.const 3
          i32.add
          i32.const 2
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 3
          i32.const 10
          i32.store8 offset=21
          local.get 3
          i32.const 25972
          i32.store16 offset=19 align=1
          local.get 3
          i64.const 7017575155838820463
          i64.store offset=11 align=1
          local.get 3
          i64.const 8367798494427701606
          i64.store offset=3 align=1
          local.get 3
          i32.const 3
          i32.add
          i32.const 19
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 3
          i32.const 10
          i32.store8 offset=3
          local.get 3
          i32.const 3
          i32.add
          i32.const 1
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          unreachable
        end
        local.get 0
        local.get 4
        local.get 2
        i32.sub
        i32.store offset=4
        local.get 0
        local.get 5
        local.get 1
        i32.add
        local.tee 1
        local.get 2
        i32.add
        i32.store
        local.get 3
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 1
      )
      (func $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE (;46;) (type 1) (param i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        local.get 1
        i32.const 32
        i32.store8 offset=47
        local.get 1
        i32.const 1701734764
        i32.store offset=43 align=1
        local.get 1
        i64.const 2338042707334751329
        i64.store offset=35 align=1
        local.get 1
        i64.const 2338600898263348341
        i64.store offset=27 align=1
        local.get 1
        i64.const 7162263158133189730
        i64.store offset=19 align=1
        local.get 1
        i64.const 7018969289221893749
        i64.store offset=11 align=1
        local.get 1
        i32.const 11
        i32.add
        i32.const 37
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 0
        call $_ZN22wasi_snapshot_preview16macros10eprint_u3215eprint_u32_impl17hfdccb9b65729bfeaE
        local.get 1
        i32.const 48
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E (;47;) (type 3) (param i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 2
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli6stderr10get_stderr10wit_import17hb69a737fc73ae844E
        i32.store offset=12
        local.get 2
        i32.const 4
        i32.add
        local.get 2
        i32.const 12
        i32.add
        local.get 0
        local.get 1
        call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream24blocking_write_and_flush17hc7527ea8a37227f8E
        block ;; label = @1
          local.get 2
          i32.load offset=4
          local.tee 1
          i32.const 2
          i32.eq
          br_if 0 (;@1;)
          local.get 1
          br_if 0 (;@1;)
          local.get 2
          i32.load offset=8
          local.tee 1
          i32.const -1
          i32.eq
          br_if 0 (;@1;)
          local.get 1
          call $_ZN128_$LT$wasi_snapshot_preview1..bindings..wasi..io..error..Error$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hd7edbeeb13c77ae3E
        end
        block ;; label = @1
          local.get 2
          i32.load offset=12
          local.tee 1
          i32.const -1
          i32.eq
          br_if 0 (;@1;)
          local.get 1
          call $_ZN137_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..OutputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h75318ef9c980de26E
        end
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE (;48;) (type 1) (param i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        local.get 0
        call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
        local.get 1
        i32.const 10
        i32.store8 offset=15
        local.get 1
        i32.const 15
        i32.add
        i32.const 1
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        unreachable
      )
      (func $environ_get (;49;) (type 13) (param i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
              local.tee 3
              i32.load
              i32.const 560490357
              i32.ne
              br_if 0 (;@3;)
              local.get 3
              i32.load offset=65532
              i32.const 560490357
              i32.ne
              br_if 1 (;@2;)
              local.get 3
              i32.const 59032
              i32.store offset=20
              local.get 3
              i32.const -1
              i32.store offset=12
              local.get 3
              local.get 1
              i32.store offset=8
              local.get 3
              local.get 3
              i32.const 6192
              i32.add
              i32.store offset=16
              local.get 3
              i32.load offset=4
              local.set 1
              local.get 3
              i32.const 2
              i32.store offset=4
              local.get 1
              i32.const 4
              i32.ne
              br_if 2 (;@1;)
              local.get 2
              i64.const 0
              i64.store align=4
              local.get 2
              call $_ZN22wasi_snapshot_preview124wasi_cli_get_environment17hf457ad3f43839874E
              local.get 2
              i32.load offset=4
              local.set 4
              local.get 2
              i32.load
              local.set 1
              local.get 3
              i32.const 4
              i32.store offset=4
              block ;; label = @4
                local.get 4
                i32.eqz
                br_if 0 (;@4;)
                loop ;; label = @5
                  local.get 1
                  i32.const 12
                  i32.add
                  i32.load
                  local.set 3
                  local.get 1
                  i32.const 8
                  i32.add
                  i32.load
                  local.set 5
                  local.get 1
                  i32.const 4
                  i32.add
                  i32.load
                  local.set 6
                  local.get 0
                  local.get 1
                  i32.load
                  local.tee 7
                  i32.store
                  local.get 7
                  local.get 6
                  i32.add
                  i32.const 61
                  i32.store8
                  local.get 5
                  local.get 3
                  i32.add
                  i32.const 0
                  i32.store8
                  local.get 1
                  i32.const 16
                  i32.add
                  local.set 1
                  local.get 0
                  i32.const 4
                  i32.add
                  local.set 0
                  local.get 4
                  i32.const -1
                  i32.add
                  local.tee 4
                  br_if 0 (;@5;)
                end
              end
              local.get 2
              i32.const 32
              i32.add
              global.set $__stack_pointer
              i32.const 0
              return
            end
            i32.const 2745
            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
            unreachable
          end
          i32.const 2746
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 2884
        call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
        local.get 2
        i32.const 8250
        i32.store16 align=1
        local.get 2
        i32.const 2
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 2
        i32.const 10
        i32.store8 offset=28
        local.get 2
        i32.const 1952805664
        i32.store offset=24 align=1
        local.get 2
        i64.const 8747223464599642400
        i64.store offset=16 align=1
        local.get 2
        i64.const 8245937404367563884
        i64.store offset=8 align=1
        local.get 2
        i64.const 6998721855778483561
        i64.store align=1
        local.get 2
        i32.const 29
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 2
        i32.const 10
        i32.store8
        local.get 2
        i32.const 1
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        unreachable
      )
      (func $environ_sizes_get (;50;) (type 13) (param i32 i32) (result i32)
        (local i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      call $get_allocation_state
                      i32.const -2
                      i32.add
                      br_table 1 (;@6;) 0 (;@7;) 1 (;@6;) 0 (;@7;)
                    end
                    i32.const 0
                    local.set 3
                    local.get 0
                    i32.const 0
                    i32.store
                    br 1 (;@5;)
                  end
                  call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                  local.tee 3
                  i32.load
                  i32.const 560490357
                  i32.ne
                  br_if 1 (;@4;)
                  local.get 3
                  i32.load offset=65532
                  i32.const 560490357
                  i32.ne
                  br_if 2 (;@3;)
                  local.get 3
                  i32.const 59032
                  i32.store offset=16
                  local.get 3
                  local.get 3
                  i32.const 6192
                  i32.add
                  i32.store offset=12
                  local.get 3
                  i32.load offset=4
                  local.set 4
                  local.get 3
                  i64.const 1
                  i64.store offset=4 align=4
                  local.get 4
                  i32.const 4
                  i32.ne
                  br_if 3 (;@2;)
                  local.get 2
                  i64.const 0
                  i64.store align=4
                  local.get 2
                  call $_ZN22wasi_snapshot_preview124wasi_cli_get_environment17hf457ad3f43839874E
                  local.get 2
                  i32.load offset=4
                  local.set 4
                  local.get 3
                  i32.load offset=4
                  local.set 5
                  local.get 3
                  i32.const 4
                  i32.store offset=4
                  local.get 5
                  i32.const 1
                  i32.ne
                  br_if 4 (;@1;)
                  local.get 3
                  i32.load offset=8
                  local.set 3
                  local.get 0
                  local.get 4
                  i32.store
                  local.get 3
                  local.get 4
                  i32.const 1
                  i32.shl
                  i32.add
                  local.set 3
                end
                local.get 1
                local.get 3
                i32.store
                local.get 2
                i32.const 32
                i32.add
                global.set $__stack_pointer
                i32.const 0
                return
              end
              i32.const 2745
              call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
              unreachable
            end
            i32.const 2746
            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
            unreachable
          end
          i32.const 2884
          call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
          local.get 2
          i32.const 8250
          i32.store16 align=1
          local.get 2
          i32.const 2
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 2
          i32.const 10
          i32.store8 offset=28
          local.get 2
          i32.const 1952805664
          i32.store offset=24 align=1
          local.get 2
          i64.const 8747223464599642400
          i64.store offset=16 align=1
          local.get 2
          i64.const 8245937404367563884
          i64.store offset=8 align=1
          local.get 2
          i64.const 6998721855778483561
          i64.store align=1
          local.get 2
          i32.const 29
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          local.get 2
          i32.const 10
          i32.store8
          local.get 2
          i32.const 1
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
          unreachable
        end
        i32.const 628
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $clock_time_get (;51;) (type 14) (param i32 i64 i32) (result i32)
        (local i32 i32 i64 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        i32.const 8
        local.set 4
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 0
                br_table 0 (;@4;) 1 (;@3;) 3 (;@1;)
              end
              local.get 3
              i32.const 16
              i32.add
              call $_ZN22wasi_snapshot_preview18bindings4wasi6clocks10wall_clock3now10wit_import17h2742a0a405507f16E
              local.get 3
              local.get 3
              i64.load offset=16
              i64.const 0
              i64.const 1000000000
              i64.const 0
              call $__multi3
              i32.const 61
              local.set 4
              local.get 3
              i64.load offset=8
              i64.const 0
              i64.ne
              br_if 2 (;@1;)
              local.get 3
              i64.load
              local.tee 5
              local.get 3
              i64.load32_u offset=24
              i64.add
              local.tee 6
              local.get 5
              i64.ge_u
              br_if 1 (;@2;)
              br 2 (;@1;)
            end
            call $_ZN22wasi_snapshot_preview18bindings4wasi6clocks15monotonic_clock3now10wit_import17h805faf56c6699cb6E
            local.set 6
          end
          local.get 2
          local.get 6
          i64.store
          i32.const 0
          local.set 4
        end
        local.get 3
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 4
      )
      (func $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE (;52;) (type 3) (param i32 i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 6160
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 1
            i32.load offset=24
            br_if 0 (;@2;)
            local.get 1
            i32.const -1
            i32.store offset=24
            local.get 1
            i32.const 32
            i32.add
            local.set 3
            block ;; label = @3
              local.get 1
              i32.load offset=6180
              i32.const 2
              i32.ne
              br_if 0 (;@3;)
              local.get 2
              local.get 1
              call $_ZN22wasi_snapshot_preview111descriptors11Descriptors3new17h23d25887e02c514fE
              local.get 3
              local.get 2
              i32.const 6160
              call $memcpy
              drop
              local.get 1
              i32.load offset=6180
              i32.const 2
              i32.eq
              br_if 2 (;@1;)
            end
            local.get 0
            local.get 1
            i32.const 24
            i32.add
            i32.store offset=4
            local.get 0
            local.get 3
            i32.store
            local.get 2
            i32.const 6160
            i32.add
            global.set $__stack_pointer
            return
          end
          i32.const 2833
          call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
          unreachable
        end
        i32.const 2837
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E (;53;) (type 8) (param i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.set 1
        i32.const 6
        local.set 2
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      block ;; label = @16
                                        block ;; label = @17
                                          block ;; label = @18
                                            block ;; label = @19
                                              block ;; label = @20
                                                block ;; label = @21
                                                  block ;; label = @22
                                                    block ;; label = @23
                                                      block ;; label = @24
                                                        block ;; label = @25
                                                          block ;; label = @26
                                                            block ;; label = @27
                                                              block ;; label = @28
                                                                block ;; label = @29
                                                                  block ;; label = @30
                                                                    block ;; label = @31
                                                                      block ;; label = @32
                                                                        block ;; label = @33
                                                                          block ;; label = @34
                                                                            block ;; label = @35
                                                                              block ;; label = @36
                                                                                block ;; label = @37
                                                                                  local.get 0
                                                                                  i32.const 255
                                                                                  i32.and
                                                                                  br_table 0 (;@37;) 36 (;@1;) 1 (;@36;) 2 (;@35;) 3 (;@34;) 4 (;@33;) 5 (;@32;) 6 (;@31;) 7 (;@30;) 8 (;@29;) 9 (;@28;) 10 (;@27;) 11 (;@26;) 12 (;@25;) 13 (;@24;) 14 (;@23;) 15 (;@22;) 16 (;@21;) 17 (;@20;) 18 (;@19;) 19 (;@18;) 20 (;@17;) 21 (;@16;) 22 (;@15;) 23 (;@14;) 24 (;@13;) 25 (;@12;) 26 (;@11;) 27 (;@10;) 28 (;@9;) 29 (;@8;) 30 (;@7;) 31 (;@6;) 32 (;@5;) 33 (;@4;) 34 (;@3;) 35 (;@2;) 0 (;@37;)
                                                                                end
                                                                                local.get 1
                                                                                i32.const 2
                                                                                i32.store16 offset=14
                                                                                local.get 1
                                                                                i32.const 14
                                                                                i32.add
                                                                                local.set 0
                                                                                local.get 1
                                                                                i32.load16_u offset=14
                                                                                return
                                                                              end
                                                                              i32.const 7
                                                                              return
                                                                            end
                                                                            i32.const 8
                                                                            return
                                                                          end
                                                                          i32.const 10
                                                                          return
                                                                        end
                                                                        i32.const 16
                                                                        return
                                                                      end
                                                                      i32.const 19
                                                                      return
                                                                    end
                                                                    i32.const 20
                                                                    return
                                                                  end
                                                                  i32.const 22
                                                                  return
                                                                end
                                                                i32.const 25
                                                                return
                                                              end
                                                              i32.const 26
                                                              return
                                                            end
                                                            i32.const 27
                                                            return
                                                          end
                                                          i32.const 28
                                                          return
                                                        end
                                                        i32.const 29
                                                        return
                                                      end
                                                      i32.const 31
                                                      return
                                                    end
                                                    i32.const 32
                                                    return
                                                  end
                                                  i32.const 34
                                                  return
                                                end
                                                i32.const 35
                                                return
                                              end
                                              i32.const 37
                                              return
                                            end
                                            i32.const 43
                                            return
                                          end
                                          i32.const 44
                                          return
                                        end
                                        i32.const 46
                                        return
                                      end
                                      i32.const 48
                                      return
                                    end
                                    i32.const 51
                                    return
                                  end
                                  i32.const 54
                                  return
                                end
                                i32.const 55
                                return
                              end
                              i32.const 56
                              return
                            end
                            i32.const 58
                            return
                          end
                          i32.const 59
                          return
                        end
                        i32.const 60
                        return
                      end
                      i32.const 61
                      return
                    end
                    i32.const 63
                    return
                  end
                  i32.const 64
                  return
                end
                i32.const 69
                return
              end
              i32.const 70
              return
            end
            i32.const 74
            return
          end
          i32.const 75
          local.set 2
        end
        local.get 2
      )
      (func $fd_close (;54;) (type 8) (param i32) (result i32)
        (local i32 i32 i32 i32 i32 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
            local.tee 2
            i32.load
            i32.const 560490357
            i32.ne
            br_if 0 (;@2;)
            local.get 2
            i32.load offset=65532
            i32.const 560490357
            i32.ne
            br_if 1 (;@1;)
            local.get 1
            i32.const 24
            i32.add
            local.get 2
            call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
            i32.const 8
            local.set 3
            local.get 1
            i32.load offset=28
            local.set 4
            block ;; label = @3
              local.get 1
              i32.load offset=24
              local.tee 5
              i32.load16_u offset=6144
              local.get 0
              i32.le_u
              br_if 0 (;@3;)
              local.get 5
              local.get 0
              i32.const 48
              i32.mul
              i32.add
              i32.load
              i32.const 2
              i32.eq
              br_if 0 (;@3;)
              local.get 4
              local.get 4
              i32.load
              i32.const 1
              i32.add
              i32.store
              block ;; label = @4
                local.get 2
                i32.load offset=65520
                local.get 0
                i32.ne
                br_if 0 (;@4;)
                local.get 2
                i64.load offset=65480
                local.set 6
                local.get 2
                i64.const 0
                i64.store offset=65480
                local.get 6
                i32.wrap_i64
                i32.eqz
                br_if 0 (;@4;)
                local.get 6
                i64.const 32
                i64.shr_u
                local.tee 6
                i64.const 4294967295
                i64.eq
                br_if 0 (;@4;)
                local.get 6
                i32.wrap_i64
                call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
              end
              local.get 1
              i32.const 16
              i32.add
              local.get 2
              call $_ZN22wasi_snapshot_preview15State15descriptors_mut17hf470b8d9c8dd5ac8E
              local.get 1
              i32.load offset=20
              local.set 4
              local.get 1
              i32.const 8
              i32.add
              local.get 1
              i32.load offset=16
              local.get 0
              call $_ZN22wasi_snapshot_preview111descriptors11Descriptors5close17h2e9320321448d329E
              local.get 1
              i32.load16_u offset=10
              i32.const 0
              local.get 1
              i32.load16_u offset=8
              select
              local.set 3
            end
            local.get 4
            local.get 4
            i32.load
            i32.const 1
            i32.add
            i32.store
            local.get 1
            i32.const 32
            i32.add
            global.set $__stack_pointer
            local.get 3
            i32.const 65535
            i32.and
            return
          end
          i32.const 2745
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 2746
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $fd_fdstat_get (;55;) (type 13) (param i32 i32) (result i32)
        (local i32 i32 i32 i32 i64 i32 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                  local.tee 3
                  i32.load
                  i32.const 560490357
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 3
                  i32.load offset=65532
                  i32.const 560490357
                  i32.ne
                  br_if 1 (;@4;)
                  local.get 2
                  i32.const 16
                  i32.add
                  local.get 3
                  call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
                  i32.const 8
                  local.set 4
                  local.get 2
                  i32.load offset=20
                  local.set 3
                  local.get 2
                  i32.load offset=16
                  local.tee 5
                  i32.load16_u offset=6144
                  local.get 0
                  i32.le_u
                  br_if 4 (;@1;)
                  local.get 5
                  local.get 0
                  i32.const 48
                  i32.mul
                  i32.add
                  local.tee 0
                  i32.load
                  i32.const 1
                  i32.ne
                  br_if 4 (;@1;)
                  block ;; label = @6
                    local.get 0
                    i32.load8_u offset=41
                    i32.const 2
                    i32.ne
                    br_if 0 (;@6;)
                    i64.const 2
                    i64.const 0
                    local.get 0
                    i32.load offset=8
                    select
                    local.tee 6
                    i64.const 64
                    i64.or
                    local.get 6
                    local.get 0
                    i32.load offset=16
                    select
                    local.set 6
                    local.get 0
                    i32.load8_u offset=24
                    call $_ZN22wasi_snapshot_preview111descriptors5Stdio8filetype17haf71573f0cf2c38cE
                    i32.const 255
                    i32.and
                    local.set 4
                    i32.const 0
                    local.set 0
                    br 3 (;@3;)
                  end
                  local.get 0
                  i32.const 24
                  i32.add
                  local.tee 4
                  i32.load
                  local.get 2
                  i32.const 30
                  i32.add
                  call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor9get_flags10wit_import17h2dadc32bbcbef827E
                  local.get 2
                  i32.load8_u offset=31
                  local.set 5
                  block ;; label = @6
                    local.get 2
                    i32.load8_u offset=30
                    i32.eqz
                    br_if 0 (;@6;)
                    local.get 5
                    call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                    local.set 4
                    br 5 (;@1;)
                  end
                  local.get 2
                  i32.const 8
                  i32.add
                  local.get 4
                  call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type17h38d62f575f54468dE
                  local.get 2
                  i32.load8_u offset=9
                  local.set 7
                  block ;; label = @6
                    local.get 2
                    i32.load8_u offset=8
                    br_if 0 (;@6;)
                    i32.const 3
                    local.set 4
                    block ;; label = @7
                      local.get 7
                      i32.const 255
                      i32.and
                      i32.const 3
                      i32.ne
                      br_if 0 (;@7;)
                      i64.const 267911167
                      local.set 8
                      i64.const 129498624
                      local.set 6
                      i32.const 0
                      local.set 0
                      br 5 (;@2;)
                    end
                    i64.const -1
                    i64.const -16387
                    local.get 5
                    i32.const 1
                    i32.and
                    select
                    local.tee 6
                    local.get 6
                    i64.const -65
                    i64.and
                    local.get 5
                    i32.const 2
                    i32.and
                    select
                    local.set 6
                    local.get 7
                    call $_ZN22wasi_snapshot_preview1160_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DescriptorType$GT$$u20$for$u20$wasi..lib_generated..Filetype$GT$4from17hc3520faec8d2c30bE
                    local.set 4
                    local.get 5
                    i32.const 2
                    i32.shr_u
                    i32.const 2
                    i32.and
                    local.get 5
                    i32.const 1
                    i32.shr_u
                    i32.const 8
                    i32.and
                    i32.or
                    local.get 5
                    i32.const 2
                    i32.shl
                    i32.const 16
                    i32.and
                    i32.or
                    local.get 0
                    i32.load8_u offset=40
                    i32.or
                    i32.const 27
                    i32.and
                    local.tee 5
                    local.get 5
                    i32.const 4
                    i32.or
                    local.get 0
                    i32.load8_u offset=41
                    select
                    local.set 0
                    local.get 4
                    i32.const 255
                    i32.and
                    local.set 4
                    br 3 (;@3;)
                  end
                  local.get 7
                  call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                  local.set 4
                  br 4 (;@1;)
                end
                i32.const 2745
                call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                unreachable
              end
              i32.const 2746
              call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
              unreachable
            end
            local.get 6
            local.set 8
          end
          local.get 1
          local.get 8
          i64.store offset=16
          local.get 1
          local.get 6
          i64.store offset=8
          local.get 1
          local.get 0
          i32.store16 offset=2
          local.get 1
          local.get 4
          i32.store8
          i32.const 0
          local.set 4
        end
        local.get 3
        local.get 3
        i32.load
        i32.const 1
        i32.add
        i32.store
        local.get 2
        i32.const 32
        i32.add
        global.set $__stack_pointer
        local.get 4
        i32.const 65535
        i32.and
      )
      (func $_ZN22wasi_snapshot_preview111descriptors5Stdio8filetype17haf71573f0cf2c38cE (;56;) (type 8) (param i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 0
                  i32.const 255
                  i32.and
                  br_table 0 (;@5;) 1 (;@4;) 2 (;@3;) 0 (;@5;)
                end
                local.get 1
                i64.const 0
                i64.store offset=8
                local.get 1
                i32.const 8
                i32.add
                call $_ZN22wasi_snapshot_preview18bindings4wasi3cli14terminal_stdin18get_terminal_stdin10wit_import17hdc540b9389c29457E
                local.get 1
                i32.load8_u offset=8
                i32.eqz
                br_if 2 (;@2;)
                i32.const 2
                local.set 0
                local.get 1
                i32.load offset=12
                local.tee 2
                i32.const -1
                i32.eq
                br_if 3 (;@1;)
                local.get 2
                call $_ZN146_$LT$wasi_snapshot_preview1..bindings..wasi..cli..terminal_input..TerminalInput$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5cbeb616b167d867E
                br 3 (;@1;)
              end
              local.get 1
              i64.const 0
              i64.store offset=8
              local.get 1
              i32.const 8
              i32.add
              call $_ZN22wasi_snapshot_preview18bindings4wasi3cli15terminal_stdout19get_terminal_stdout10wit_import17h5fadb925aef0de6eE
              local.get 1
              i32.load8_u offset=8
              i32.eqz
              br_if 1 (;@2;)
              i32.const 2
              local.set 0
              local.get 1
              i32.load offset=12
              local.tee 2
              i32.const -1
              i32.eq
              br_if 2 (;@1;)
              local.get 2
              call $_ZN148_$LT$wasi_snapshot_preview1..bindings..wasi..cli..terminal_output..TerminalOutput$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hec7325a0f9161042E
              br 2 (;@1;)
            end
            local.get 1
            i64.const 0
            i64.store offset=8
            local.get 1
            i32.const 8
            i32.add
            call $_ZN22wasi_snapshot_preview18bindings4wasi3cli15terminal_stderr19get_terminal_stderr10wit_import17he9402929a5fceaf6E
            local.get 1
            i32.load8_u offset=8
            i32.eqz
            br_if 0 (;@2;)
            i32.const 2
            local.set 0
            local.get 1
            i32.load offset=12
            local.tee 2
            i32.const -1
            i32.eq
            br_if 1 (;@1;)
            local.get 2
            call $_ZN148_$LT$wasi_snapshot_preview1..bindings..wasi..cli..terminal_output..TerminalOutput$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hec7325a0f9161042E
            br 1 (;@1;)
          end
          i32.const 0
          local.set 0
        end
        local.get 1
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 0
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type17h38d62f575f54468dE (;57;) (type 3) (param i32 i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        i32.load
        local.get 2
        i32.const 14
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type10wit_import17h708de2cfd599ed76E
        i32.const 0
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 2
              i32.load8_u offset=14
              br_table 1 (;@2;) 0 (;@3;) 2 (;@1;)
            end
            i32.const 1
            local.set 3
          end
          local.get 2
          i32.load8_u offset=15
          local.set 1
        end
        local.get 0
        local.get 1
        i32.store8 offset=1
        local.get 0
        local.get 3
        i32.const 1
        i32.and
        i32.store8
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview1160_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DescriptorType$GT$$u20$for$u20$wasi..lib_generated..Filetype$GT$4from17hc3520faec8d2c30bE (;58;) (type 8) (param i32) (result i32)
        (local i32)
        i32.const 0
        local.set 1
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 0
                  i32.const 255
                  i32.and
                  br_table 4 (;@1;) 3 (;@2;) 3 (;@2;) 3 (;@2;) 4 (;@1;) 0 (;@5;) 1 (;@4;) 2 (;@3;) 4 (;@1;)
                end
                i32.const 7
                return
              end
              i32.const 4
              return
            end
            i32.const 2489
            call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
            unreachable
          end
          local.get 0
          local.set 1
        end
        local.get 1
      )
      (func $fd_fdstat_set_flags (;59;) (type 13) (param i32 i32) (result i32)
        (local i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        i32.const 28
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 1
              i32.const 65530
              i32.and
              br_if 0 (;@3;)
              call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
              local.tee 3
              i32.load
              i32.const 560490357
              i32.ne
              br_if 1 (;@2;)
              local.get 3
              i32.load offset=65532
              i32.const 560490357
              i32.ne
              br_if 2 (;@1;)
              local.get 2
              i32.const 8
              i32.add
              local.get 3
              call $_ZN22wasi_snapshot_preview15State15descriptors_mut17hf470b8d9c8dd5ac8E
              i32.const 8
              local.set 3
              local.get 2
              i32.load offset=12
              local.set 4
              block ;; label = @4
                local.get 2
                i32.load offset=8
                local.tee 5
                i32.load16_u offset=6144
                local.get 0
                i32.le_u
                br_if 0 (;@4;)
                local.get 5
                local.get 0
                i32.const 48
                i32.mul
                i32.add
                local.tee 0
                i32.load
                i32.const 1
                i32.ne
                br_if 0 (;@4;)
                local.get 0
                i32.load8_u offset=41
                i32.const 2
                i32.eq
                br_if 0 (;@4;)
                local.get 0
                i32.load8_u offset=28
                i32.const 3
                i32.eq
                br_if 0 (;@4;)
                local.get 0
                local.get 1
                i32.const 4
                i32.lt_u
                i32.store8 offset=41
                local.get 0
                local.get 1
                i32.const 1
                i32.and
                i32.store8 offset=40
                i32.const 0
                local.set 3
              end
              local.get 4
              local.get 4
              i32.load
              i32.const 1
              i32.add
              i32.store
            end
            local.get 2
            i32.const 16
            i32.add
            global.set $__stack_pointer
            local.get 3
            return
          end
          i32.const 2745
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 2746
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor4stat17hbce2ab26bb1887cbE (;60;) (type 3) (param i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 112
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        i32.load
        local.get 2
        i32.const 8
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor4stat10wit_import17hd8a47ee046c71cb9E
        local.get 2
        i32.load8_u offset=16
        local.set 1
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.load8_u offset=8
            br_if 0 (;@2;)
            local.get 0
            local.get 2
            i32.load offset=104
            i32.store offset=88
            local.get 0
            local.get 2
            i64.load offset=96
            i64.store offset=80
            local.get 0
            local.get 2
            i32.load offset=80
            i32.store offset=64
            local.get 0
            local.get 2
            i64.load offset=72
            i64.store offset=56
            local.get 0
            local.get 2
            i32.load offset=56
            i32.store offset=40
            local.get 0
            local.get 2
            i64.load offset=48
            i64.store offset=32
            local.get 0
            local.get 2
            i64.load offset=32
            i64.store offset=16
            local.get 0
            local.get 2
            i64.load offset=24
            i64.store offset=8
            local.get 0
            local.get 1
            i32.store8
            local.get 0
            local.get 2
            i32.load8_u offset=88
            i32.const 0
            i32.ne
            i64.extend_i32_u
            i64.store offset=72
            local.get 0
            local.get 2
            i32.load8_u offset=64
            i32.const 0
            i32.ne
            i64.extend_i32_u
            i64.store offset=48
            local.get 0
            local.get 2
            i32.load8_u offset=40
            i32.const 0
            i32.ne
            i64.extend_i32_u
            i64.store offset=24
            br 1 (;@1;)
          end
          local.get 0
          i64.const 2
          i64.store offset=72
          local.get 0
          local.get 1
          i32.store8
        end
        local.get 2
        i32.const 112
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor13metadata_hash17h182922d9bcac2d84E (;61;) (type 3) (param i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        i32.load
        local.get 2
        i32.const 8
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor13metadata_hash10wit_import17h97b27fd89ec7507dE
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.load8_u offset=8
            local.tee 1
            br_if 0 (;@2;)
            local.get 0
            local.get 2
            i64.load offset=24
            i64.store offset=16
            local.get 0
            local.get 2
            i64.load offset=16
            i64.store offset=8
            br 1 (;@1;)
          end
          local.get 0
          local.get 2
          i32.load8_u offset=16
          i32.store8 offset=1
        end
        local.get 0
        local.get 1
        i32.store8
        local.get 2
        i32.const 32
        i32.add
        global.set $__stack_pointer
      )
      (func $fd_prestat_get (;62;) (type 13) (param i32 i32) (result i32)
        (local i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        i32.const 8
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                call $get_allocation_state
                i32.const -2
                i32.add
                br_table 0 (;@4;) 1 (;@3;) 0 (;@4;) 1 (;@3;)
              end
              call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
              local.tee 3
              i32.load
              i32.const 560490357
              i32.ne
              br_if 1 (;@2;)
              local.get 3
              i32.load offset=65532
              i32.const 560490357
              i32.ne
              br_if 2 (;@1;)
              local.get 2
              i32.const 8
              i32.add
              local.get 3
              call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
              i32.const 8
              local.set 3
              local.get 2
              i32.load offset=12
              local.set 4
              block ;; label = @4
                local.get 2
                i32.load offset=8
                local.tee 5
                i32.load16_u offset=6144
                local.get 0
                i32.le_u
                br_if 0 (;@4;)
                local.get 5
                local.get 0
                i32.const 48
                i32.mul
                i32.add
                local.tee 0
                i32.load
                i32.const 1
                i32.ne
                br_if 0 (;@4;)
                local.get 0
                i32.load8_u offset=41
                i32.const 2
                i32.eq
                br_if 0 (;@4;)
                local.get 0
                i32.load offset=44
                local.tee 0
                i32.eqz
                br_if 0 (;@4;)
                local.get 1
                local.get 0
                i64.extend_i32_u
                i64.const 32
                i64.shl
                i64.store align=4
                i32.const 0
                local.set 3
              end
              local.get 4
              local.get 4
              i32.load
              i32.const 1
              i32.add
              i32.store
            end
            local.get 2
            i32.const 16
            i32.add
            global.set $__stack_pointer
            local.get 3
            return
          end
          i32.const 2745
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 2746
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $fd_prestat_dir_name (;63;) (type 12) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 64
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
              local.tee 4
              i32.load
              i32.const 560490357
              i32.ne
              br_if 0 (;@3;)
              local.get 4
              i32.load offset=65532
              i32.const 560490357
              i32.ne
              br_if 1 (;@2;)
              local.get 3
              i32.const 8
              i32.add
              local.get 4
              call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
              i32.const 8
              local.set 5
              local.get 3
              i32.load offset=12
              local.set 6
              block ;; label = @4
                local.get 3
                i32.load offset=8
                local.tee 7
                i32.load16_u offset=6144
                local.get 0
                i32.le_u
                br_if 0 (;@4;)
                local.get 7
                local.get 0
                i32.const 48
                i32.mul
                i32.add
                local.tee 7
                i32.load
                i32.const 1
                i32.ne
                br_if 0 (;@4;)
                local.get 7
                i32.load8_u offset=41
                i32.const 2
                i32.eq
                br_if 0 (;@4;)
                local.get 7
                i32.load offset=44
                local.tee 7
                i32.eqz
                br_if 0 (;@4;)
                i32.const 37
                local.set 5
                local.get 7
                local.get 2
                i32.gt_u
                br_if 0 (;@4;)
                local.get 3
                i32.const 59032
                i32.store offset=32
                local.get 3
                i64.const 3
                i64.store offset=16 align=4
                local.get 3
                local.get 4
                i32.const 6192
                i32.add
                i32.store offset=28
                local.get 3
                local.get 0
                i32.const -3
                i32.add
                local.tee 0
                i32.store offset=24
                local.get 3
                i32.const 36
                i32.add
                local.get 4
                local.get 3
                i32.const 16
                i32.add
                call $_ZN22wasi_snapshot_preview15State17with_import_alloc17h8e53b3b47ee99160E
                block ;; label = @5
                  local.get 3
                  i32.load offset=40
                  local.tee 5
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 3
                  i32.load offset=36
                  local.set 4
                  loop ;; label = @6
                    local.get 4
                    i32.const 8
                    i32.add
                    i32.load
                    local.set 7
                    local.get 4
                    i32.const 4
                    i32.add
                    i32.load
                    local.set 8
                    block ;; label = @7
                      local.get 4
                      i32.load
                      local.tee 9
                      i32.const -1
                      i32.eq
                      br_if 0 (;@7;)
                      local.get 9
                      call $_ZN141_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..Descriptor$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h34b1c3918a0eebe8E
                    end
                    block ;; label = @7
                      local.get 0
                      br_if 0 (;@7;)
                      local.get 7
                      local.get 2
                      i32.gt_u
                      br_if 6 (;@1;)
                      local.get 1
                      local.get 8
                      local.get 7
                      call $memmove
                      drop
                    end
                    local.get 4
                    i32.const 12
                    i32.add
                    local.set 4
                    local.get 0
                    i32.const -1
                    i32.add
                    local.set 0
                    local.get 5
                    i32.const -1
                    i32.add
                    local.tee 5
                    br_if 0 (;@6;)
                  end
                end
                i32.const 0
                local.set 5
              end
              local.get 6
              local.get 6
              i32.load
              i32.const 1
              i32.add
              i32.store
              local.get 3
              i32.const 64
              i32.add
              global.set $__stack_pointer
              local.get 5
              return
            end
            i32.const 2745
            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
            unreachable
          end
          i32.const 2746
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 261
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview15State17with_import_alloc17h8e53b3b47ee99160E (;64;) (type 9) (param i32 i32 i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 3
        global.set $__stack_pointer
        local.get 1
        i32.load offset=4
        local.set 4
        local.get 1
        local.get 2
        i64.load align=4
        i64.store offset=4 align=4
        local.get 1
        i32.const 12
        i32.add
        local.get 2
        i32.const 8
        i32.add
        i64.load align=4
        i64.store align=4
        local.get 1
        i32.const 20
        i32.add
        local.get 2
        i32.const 16
        i32.add
        i32.load
        i32.store
        block ;; label = @1
          local.get 4
          i32.const 4
          i32.ne
          br_if 0 (;@1;)
          local.get 3
          i64.const 0
          i64.store align=4
          local.get 3
          call $_ZN22wasi_snapshot_preview111descriptors31wasi_filesystem_get_directories17h9e1fe8bbb8a7f366E
          local.get 0
          local.get 3
          i64.load align=4
          i64.store align=4
          local.get 0
          i32.const 24
          i32.add
          local.get 1
          i32.const 4
          i32.add
          local.tee 1
          i32.const 16
          i32.add
          i32.load
          i32.store
          local.get 0
          i32.const 16
          i32.add
          local.get 1
          i32.const 8
          i32.add
          i64.load align=4
          i64.store align=4
          local.get 0
          local.get 1
          i64.load align=4
          i64.store offset=8 align=4
          local.get 1
          i32.const 4
          i32.store
          local.get 3
          i32.const 32
          i32.add
          global.set $__stack_pointer
          return
        end
        i32.const 2884
        call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
        local.get 3
        i32.const 8250
        i32.store16 align=1
        local.get 3
        i32.const 2
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 3
        i32.const 10
        i32.store8 offset=28
        local.get 3
        i32.const 1952805664
        i32.store offset=24 align=1
        local.get 3
        i64.const 8747223464599642400
        i64.store offset=16 align=1
        local.get 3
        i64.const 8245937404367563884
        i64.store offset=8 align=1
        local.get 3
        i64.const 6998721855778483561
        i64.store align=1
        local.get 3
        i32.const 29
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 3
        i32.const 10
        i32.store8
        local.get 3
        i32.const 1
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor17append_via_stream17h9367b14712760239E (;65;) (type 3) (param i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 2
        i64.const 0
        i64.store offset=8
        local.get 1
        i32.load
        local.get 2
        i32.const 8
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor17append_via_stream10wit_import17h2638911ab3ccf3ddE
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.load8_u offset=8
            local.tee 1
            br_if 0 (;@2;)
            local.get 0
            local.get 2
            i32.load offset=12
            i32.store offset=4
            br 1 (;@1;)
          end
          local.get 0
          local.get 2
          i32.load8_u offset=12
          i32.store8 offset=1
        end
        local.get 0
        local.get 1
        i32.store8
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream24blocking_write_and_flush17hc7527ea8a37227f8E (;66;) (type 5) (param i32 i32 i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        local.get 1
        i32.load
        local.get 2
        local.get 3
        local.get 4
        i32.const 4
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream24blocking_write_and_flush10wit_import17hd0e6bb9bc2c2ef7aE
        block ;; label = @1
          block ;; label = @2
            local.get 4
            i32.load8_u offset=4
            br_if 0 (;@2;)
            local.get 0
            i32.const 2
            i32.store
            br 1 (;@1;)
          end
          local.get 0
          i64.const 1
          local.get 4
          i64.load32_u offset=12
          i64.const 32
          i64.shl
          local.get 4
          i32.load8_u offset=8
          select
          i64.store align=4
        end
        local.get 4
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E (;67;) (type 8) (param i32) (result i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        local.get 0
        local.get 1
        i32.const 14
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types21filesystem_error_code10wit_import17h2b5d8e99a65d0583E
        block ;; label = @1
          block ;; label = @2
            local.get 1
            i32.load8_u offset=14
            br_if 0 (;@2;)
            i32.const 29
            local.set 2
            br 1 (;@1;)
          end
          local.get 1
          i32.load8_u offset=15
          call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
          local.set 2
        end
        block ;; label = @1
          local.get 0
          i32.const -1
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          call $_ZN128_$LT$wasi_snapshot_preview1..bindings..wasi..io..error..Error$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17hd7edbeeb13c77ae3E
        end
        local.get 1
        i32.const 16
        i32.add
        global.set $__stack_pointer
        local.get 2
      )
      (func $fd_read (;68;) (type 10) (param i32 i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          block ;; label = @10
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 2
                                  i32.const 2
                                  i32.lt_u
                                  br_if 0 (;@13;)
                                  local.get 1
                                  local.get 2
                                  i32.const 3
                                  i32.shl
                                  i32.add
                                  i32.const -8
                                  i32.add
                                  local.set 5
                                  loop ;; label = @14
                                    local.get 1
                                    i32.load offset=4
                                    local.tee 6
                                    br_if 3 (;@11;)
                                    local.get 1
                                    i32.const 8
                                    i32.add
                                    local.set 1
                                    local.get 2
                                    i32.const -1
                                    i32.add
                                    local.tee 2
                                    i32.const 1
                                    i32.gt_u
                                    br_if 0 (;@14;)
                                  end
                                  local.get 5
                                  local.set 1
                                  br 1 (;@12;)
                                end
                                local.get 2
                                i32.eqz
                                br_if 2 (;@10;)
                              end
                              local.get 1
                              i32.load offset=4
                              local.set 6
                            end
                            local.get 1
                            i32.load
                            local.set 7
                            call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                            local.tee 1
                            i32.load
                            i32.const 560490357
                            i32.ne
                            br_if 1 (;@9;)
                            local.get 1
                            i32.load offset=65532
                            i32.const 560490357
                            i32.ne
                            br_if 2 (;@8;)
                            local.get 4
                            i32.const 8
                            i32.add
                            local.get 1
                            call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
                            i32.const 8
                            local.set 5
                            local.get 4
                            i32.load offset=12
                            local.set 2
                            local.get 4
                            i32.load offset=8
                            local.tee 8
                            i32.load16_u offset=6144
                            local.get 0
                            i32.le_u
                            br_if 6 (;@4;)
                            local.get 8
                            local.get 0
                            i32.const 48
                            i32.mul
                            i32.add
                            local.tee 0
                            i32.load
                            i32.const 1
                            i32.ne
                            br_if 6 (;@4;)
                            local.get 0
                            i32.load8_u offset=41
                            local.set 5
                            local.get 4
                            i32.const 16
                            i32.add
                            local.get 0
                            i32.const 8
                            i32.add
                            call $_ZN22wasi_snapshot_preview111descriptors7Streams15get_read_stream17ha7c5e5edfdd7a69cE
                            local.get 4
                            i32.load16_u offset=16
                            br_if 3 (;@7;)
                            local.get 4
                            i32.load offset=20
                            local.set 9
                            local.get 1
                            local.get 6
                            i32.store offset=12
                            local.get 1
                            local.get 7
                            i32.store offset=8
                            local.get 1
                            i32.load offset=4
                            local.set 8
                            local.get 1
                            i32.const 0
                            i32.store offset=4
                            block ;; label = @11
                              block ;; label = @12
                                block ;; label = @13
                                  local.get 8
                                  i32.const 4
                                  i32.ne
                                  br_if 0 (;@13;)
                                  local.get 6
                                  i64.extend_i32_u
                                  local.set 10
                                  block ;; label = @14
                                    local.get 5
                                    i32.const 255
                                    i32.and
                                    i32.const 2
                                    i32.eq
                                    br_if 0 (;@14;)
                                    local.get 5
                                    i32.const 1
                                    i32.and
                                    br_if 0 (;@14;)
                                    local.get 9
                                    i32.load
                                    local.get 10
                                    local.get 4
                                    i32.const 16
                                    i32.add
                                    call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams11InputStream4read10wit_import17h09d501ac197fc01dE
                                    local.get 4
                                    i32.load8_u offset=16
                                    br_if 2 (;@12;)
                                    br 8 (;@6;)
                                  end
                                  local.get 9
                                  i32.load
                                  local.get 10
                                  local.get 4
                                  i32.const 16
                                  i32.add
                                  call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams11InputStream13blocking_read10wit_import17h38a2667930b78726E
                                  local.get 4
                                  i32.load8_u offset=16
                                  i32.eqz
                                  br_if 7 (;@6;)
                                  i64.const 1
                                  local.get 4
                                  i64.load32_u offset=24
                                  i64.const 32
                                  i64.shl
                                  local.get 4
                                  i32.load8_u offset=20
                                  select
                                  local.tee 10
                                  i32.wrap_i64
                                  local.set 9
                                  local.get 10
                                  i64.const 32
                                  i64.shr_u
                                  i32.wrap_i64
                                  local.set 5
                                  br 2 (;@11;)
                                end
                                i32.const 2884
                                call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
                                local.get 4
                                i32.const 8250
                                i32.store16 offset=16 align=1
                                local.get 4
                                i32.const 16
                                i32.add
                                i32.const 2
                                call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
                                local.get 4
                                i32.const 10
                                i32.store8 offset=44
                                local.get 4
                                i32.const 1952805664
                                i32.store offset=40 align=1
                                local.get 4
                                i64.const 8747223464599642400
                                i64.store offset=32 align=1
                                local.get 4
                                i64.const 8245937404367563884
                                i64.store offset=24 align=1
                                local.get 4
                                i64.const 6998721855778483561
                                i64.store offset=16 align=1
                                local.get 4
                                i32.const 16
                                i32.add
                                i32.const 29
                                call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
                                local.get 4
                                i32.const 10
                                i32.store8 offset=16
                                local.get 4
                                i32.const 16
                                i32.add
                                i32.const 1
                                call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
                                unreachable
                              end
                              i64.const 1
                              local.get 4
                              i64.load32_u offset=24
                              i64.const 32
                              i64.shl
                              local.get 4
                              i32.load8_u offset=20
                              select
                              local.tee 10
                              i32.wrap_i64
                              local.set 9
                              local.get 10
                              i64.const 32
                              i64.shr_u
                              i32.wrap_i64
                              local.set 5
                            end
                            i32.const -2147483648
                            local.set 8
                            br 5 (;@5;)
                          end
                          i32.const 0
                          local.set 5
                          local.get 3
                          i32.const 0
                          i32.store
                          br 6 (;@3;)
                        end
                        i32.const 2745
                        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                        unreachable
                      end
                      i32.const 2746
                      call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                      unreachable
                    end
                    local.get 4
                    i32.load16_u offset=18
                    local.set 5
                    br 2 (;@4;)
                  end
                  local.get 4
                  i32.load offset=20
                  local.set 9
                  local.get 4
                  i32.load offset=24
                  local.tee 5
                  local.set 8
                end
                local.get 1
                i32.const 4
                i32.store offset=4
                block ;; label = @5
                  local.get 8
                  i32.const -2147483648
                  i32.ne
                  br_if 0 (;@5;)
                  block ;; label = @6
                    local.get 9
                    i32.const 1
                    i32.and
                    i32.eqz
                    br_if 0 (;@6;)
                    i32.const 0
                    local.set 5
                    local.get 3
                    i32.const 0
                    i32.store
                    br 2 (;@4;)
                  end
                  local.get 5
                  call $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E
                  local.set 5
                  br 1 (;@4;)
                end
                local.get 7
                local.get 9
                i32.ne
                br_if 2 (;@2;)
                local.get 5
                local.get 6
                i32.gt_u
                br_if 3 (;@1;)
                block ;; label = @5
                  local.get 0
                  i32.load8_u offset=41
                  i32.const 2
                  i32.eq
                  br_if 0 (;@5;)
                  local.get 0
                  local.get 0
                  i64.load offset=32
                  local.get 5
                  i64.extend_i32_u
                  i64.add
                  i64.store offset=32
                end
                local.get 3
                local.get 5
                i32.store
                i32.const 0
                local.set 5
              end
              local.get 2
              local.get 2
              i32.load
              i32.const 1
              i32.add
              i32.store
            end
            local.get 4
            i32.const 48
            i32.add
            global.set $__stack_pointer
            local.get 5
            i32.const 65535
            i32.and
            return
          end
          i32.const 1257
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 1258
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview111descriptors7Streams15get_read_stream17ha7c5e5edfdd7a69cE (;69;) (type 3) (param i32 i32)
        (local i32 i32 i64 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        i32.const 4
        i32.add
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 1
                  i32.load
                  br_if 0 (;@5;)
                  local.get 1
                  i32.load8_u offset=33
                  i32.const 2
                  i32.eq
                  br_if 1 (;@4;)
                  block ;; label = @6
                    local.get 1
                    i32.load8_u offset=20
                    i32.const 3
                    i32.ne
                    br_if 0 (;@6;)
                    local.get 0
                    i32.const 8
                    i32.store16 offset=2
                    i32.const 1
                    local.set 1
                    br 5 (;@1;)
                  end
                  local.get 1
                  i64.load offset=24
                  local.set 4
                  local.get 2
                  i64.const 0
                  i64.store offset=8
                  local.get 1
                  i32.load offset=16
                  local.get 4
                  local.get 2
                  i32.const 8
                  i32.add
                  call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor15read_via_stream10wit_import17h34318f8428e069caE
                  local.get 2
                  i32.load8_u offset=8
                  br_if 3 (;@2;)
                  local.get 1
                  i32.load
                  local.tee 5
                  br_if 2 (;@3;)
                  local.get 2
                  i32.load offset=12
                  local.set 6
                  block ;; label = @6
                    local.get 5
                    i32.eqz
                    br_if 0 (;@6;)
                    local.get 3
                    i32.load
                    local.tee 5
                    i32.const -1
                    i32.eq
                    br_if 0 (;@6;)
                    local.get 5
                    call $_ZN136_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..InputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5547e0ecd980db5bE
                  end
                  local.get 1
                  local.get 6
                  i32.store offset=4
                  local.get 1
                  i32.const 1
                  i32.store
                end
                local.get 0
                local.get 3
                i32.store offset=4
                i32.const 0
                local.set 1
                br 3 (;@1;)
              end
              local.get 0
              i32.const 8
              i32.store16 offset=2
              i32.const 1
              local.set 1
              br 2 (;@1;)
            end
            i32.const 159
            call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
            unreachable
          end
          local.get 0
          local.get 2
          i32.load8_u offset=12
          call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
          i32.store16 offset=2
          i32.const 1
          local.set 1
        end
        local.get 0
        local.get 1
        i32.store16
        local.get 2
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $fd_readdir (;70;) (type 15) (param i32 i32 i32 i64 i32) (result i32)
        (local i32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 96
        i32.sub
        local.tee 5
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                          local.tee 6
                          i32.load
                          i32.const 560490357
                          i32.ne
                          br_if 0 (;@9;)
                          local.get 6
                          i32.load offset=65532
                          i32.const 560490357
                          i32.ne
                          br_if 1 (;@8;)
                          local.get 6
                          i64.load offset=65480
                          local.set 7
                          local.get 6
                          i64.const 0
                          i64.store offset=65480
                          local.get 7
                          i64.const 32
                          i64.shr_u
                          local.set 8
                          local.get 7
                          i32.wrap_i64
                          local.set 9
                          i32.const 0
                          local.set 10
                          i32.const 0
                          local.set 11
                          block ;; label = @10
                            local.get 6
                            i32.load offset=65520
                            local.get 0
                            i32.ne
                            br_if 0 (;@10;)
                            local.get 9
                            i32.const 0
                            local.get 6
                            i64.load offset=65488
                            local.get 3
                            i64.eq
                            local.tee 11
                            select
                            local.set 10
                          end
                          local.get 8
                          i32.wrap_i64
                          local.set 12
                          local.get 5
                          local.get 6
                          call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
                          i32.const 8
                          local.set 13
                          local.get 5
                          i32.load offset=4
                          local.set 14
                          block ;; label = @10
                            block ;; label = @11
                              local.get 5
                              i32.load
                              local.tee 15
                              i32.load16_u offset=6144
                              local.get 0
                              i32.le_u
                              br_if 0 (;@11;)
                              local.get 15
                              local.get 0
                              i32.const 48
                              i32.mul
                              i32.add
                              local.tee 15
                              i32.load
                              i32.const 1
                              i32.ne
                              br_if 0 (;@11;)
                              local.get 15
                              i32.load8_u offset=41
                              i32.const 2
                              i32.eq
                              br_if 0 (;@11;)
                              i32.const 54
                              local.set 13
                              local.get 15
                              i32.load8_u offset=28
                              i32.const 3
                              i32.ne
                              br_if 0 (;@11;)
                              local.get 15
                              i32.const 24
                              i32.add
                              local.set 13
                              block ;; label = @12
                                block ;; label = @13
                                  block ;; label = @14
                                    block ;; label = @15
                                      block ;; label = @16
                                        block ;; label = @17
                                          block ;; label = @18
                                            block ;; label = @19
                                              local.get 10
                                              i32.const 1
                                              i32.and
                                              br_if 0 (;@19;)
                                              local.get 5
                                              i64.const 0
                                              i64.store offset=56
                                              local.get 13
                                              i32.load
                                              local.get 5
                                              i32.const 56
                                              i32.add
                                              call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor14read_directory10wit_import17h61448623fd066588E
                                              local.get 5
                                              i32.load8_u offset=56
                                              br_if 5 (;@14;)
                                              local.get 5
                                              i32.const 0
                                              i32.store8 offset=28
                                              local.get 5
                                              local.get 5
                                              i32.load offset=60
                                              i32.store offset=24
                                              local.get 5
                                              local.get 13
                                              i32.store offset=20
                                              local.get 5
                                              local.get 6
                                              i32.store offset=16
                                              local.get 5
                                              i64.const 0
                                              i64.store offset=8
                                              local.get 3
                                              i64.eqz
                                              br_if 1 (;@18;)
                                              loop ;; label = @20
                                                local.get 5
                                                i32.const 56
                                                i32.add
                                                local.get 5
                                                i32.const 8
                                                i32.add
                                                call $_ZN117_$LT$wasi_snapshot_preview1..fd_readdir..DirectoryEntryIterator$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3437110269abd1d1E
                                                local.get 5
                                                i32.load offset=56
                                                local.tee 15
                                                i32.const 1
                                                i32.ne
                                                br_if 4 (;@16;)
                                                local.get 5
                                                i32.load offset=88
                                                i32.eqz
                                                br_if 3 (;@17;)
                                                local.get 3
                                                i64.const -1
                                                i64.add
                                                local.tee 3
                                                i64.eqz
                                                i32.eqz
                                                br_if 0 (;@20;)
                                                br 2 (;@18;)
                                              end
                                            end
                                            local.get 5
                                            i32.const 1
                                            i32.store8 offset=28
                                            local.get 5
                                            local.get 12
                                            i32.store offset=24
                                            local.get 5
                                            local.get 13
                                            i32.store offset=20
                                            local.get 5
                                            local.get 6
                                            i32.store offset=16
                                            local.get 5
                                            local.get 3
                                            i64.store offset=8
                                          end
                                          local.get 2
                                          br_if 2 (;@15;)
                                          br 12 (;@5;)
                                        end
                                        local.get 5
                                        i32.load16_u offset=64
                                        local.set 13
                                      end
                                      local.get 15
                                      i32.const 1
                                      i32.xor
                                      local.set 6
                                      i32.const 0
                                      local.set 0
                                      br 3 (;@12;)
                                    end
                                    local.get 6
                                    i32.const 65224
                                    i32.add
                                    local.set 16
                                    local.get 5
                                    i32.const 56
                                    i32.add
                                    i32.const 8
                                    i32.add
                                    local.set 17
                                    local.get 2
                                    local.set 18
                                    loop ;; label = @15
                                      local.get 5
                                      i32.const 56
                                      i32.add
                                      local.get 5
                                      i32.const 8
                                      i32.add
                                      call $_ZN117_$LT$wasi_snapshot_preview1..fd_readdir..DirectoryEntryIterator$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3437110269abd1d1E
                                      local.get 5
                                      i32.load offset=56
                                      i32.eqz
                                      br_if 11 (;@4;)
                                      local.get 5
                                      i32.load offset=88
                                      local.tee 19
                                      i32.eqz
                                      br_if 2 (;@13;)
                                      local.get 5
                                      i32.const 32
                                      i32.add
                                      i32.const 16
                                      i32.add
                                      local.get 17
                                      i32.const 16
                                      i32.add
                                      i64.load
                                      i64.store
                                      local.get 5
                                      i32.const 32
                                      i32.add
                                      i32.const 8
                                      i32.add
                                      local.get 17
                                      i32.const 8
                                      i32.add
                                      i64.load
                                      i64.store
                                      local.get 5
                                      local.get 17
                                      i64.load
                                      i64.store offset=32
                                      local.get 5
                                      i32.load offset=92
                                      local.set 13
                                      local.get 1
                                      local.get 5
                                      i32.const 32
                                      i32.add
                                      local.get 18
                                      i32.const 24
                                      local.get 18
                                      i32.const 24
                                      i32.lt_u
                                      select
                                      local.tee 15
                                      call $memcpy
                                      local.get 15
                                      i32.add
                                      local.get 19
                                      local.get 18
                                      local.get 15
                                      i32.sub
                                      local.tee 15
                                      local.get 13
                                      local.get 15
                                      local.get 13
                                      i32.lt_u
                                      select
                                      local.tee 1
                                      call $memcpy
                                      local.set 20
                                      local.get 15
                                      local.get 1
                                      i32.sub
                                      local.set 18
                                      block ;; label = @16
                                        block ;; label = @17
                                          local.get 13
                                          i32.const 256
                                          i32.gt_u
                                          br_if 0 (;@17;)
                                          local.get 15
                                          local.get 13
                                          i32.le_u
                                          br_if 1 (;@16;)
                                        end
                                        local.get 20
                                        local.get 1
                                        i32.add
                                        local.set 1
                                        local.get 15
                                        local.get 13
                                        i32.le_u
                                        br_if 11 (;@5;)
                                        br 1 (;@15;)
                                      end
                                    end
                                    local.get 6
                                    i64.load offset=65480
                                    local.set 7
                                    local.get 6
                                    local.get 5
                                    i64.load32_u offset=24
                                    i64.const 32
                                    i64.shl
                                    i64.const 1
                                    i64.or
                                    i64.store offset=65480
                                    local.get 5
                                    i64.load offset=8
                                    local.set 3
                                    block ;; label = @15
                                      local.get 7
                                      i32.wrap_i64
                                      i32.eqz
                                      br_if 0 (;@15;)
                                      local.get 7
                                      i64.const 32
                                      i64.shr_u
                                      local.tee 7
                                      i64.const 4294967295
                                      i64.eq
                                      br_if 0 (;@15;)
                                      local.get 7
                                      i32.wrap_i64
                                      call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
                                    end
                                    local.get 6
                                    local.get 0
                                    i32.store offset=65520
                                    local.get 6
                                    local.get 5
                                    i64.load offset=32
                                    i64.store offset=65496
                                    local.get 6
                                    local.get 3
                                    i64.const -1
                                    i64.add
                                    i64.store offset=65488
                                    local.get 6
                                    i32.const 65504
                                    i32.add
                                    local.get 5
                                    i32.const 40
                                    i32.add
                                    i64.load
                                    i64.store
                                    local.get 6
                                    i32.const 65512
                                    i32.add
                                    local.get 5
                                    i32.const 48
                                    i32.add
                                    i64.load
                                    i64.store
                                    local.get 16
                                    local.get 19
                                    local.get 13
                                    call $memmove
                                    drop
                                    local.get 4
                                    local.get 2
                                    local.get 18
                                    i32.sub
                                    i32.store
                                    br 11 (;@3;)
                                  end
                                  i32.const 0
                                  local.set 6
                                  local.get 5
                                  i32.load8_u offset=60
                                  call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                                  local.set 13
                                  i32.const 0
                                  local.set 0
                                  br 3 (;@10;)
                                end
                                local.get 5
                                i32.load16_u offset=64
                                local.set 13
                                i32.const 0
                                local.set 6
                                local.get 10
                                local.set 0
                              end
                              local.get 5
                              i32.load offset=24
                              local.tee 15
                              i32.const -1
                              i32.eq
                              br_if 1 (;@10;)
                              local.get 15
                              call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
                              br 1 (;@10;)
                            end
                            i32.const 0
                            local.set 0
                            i32.const 0
                            local.set 6
                          end
                          local.get 14
                          local.get 14
                          i32.load
                          i32.const 1
                          i32.add
                          i32.store
                          local.get 0
                          i32.const 1
                          i32.and
                          br_if 3 (;@6;)
                          local.get 10
                          i32.const 1
                          i32.and
                          i32.eqz
                          br_if 3 (;@6;)
                          local.get 8
                          i64.const 4294967295
                          i64.ne
                          br_if 2 (;@7;)
                          br 3 (;@6;)
                        end
                        i32.const 2745
                        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                        unreachable
                      end
                      i32.const 2746
                      call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                      unreachable
                    end
                    local.get 12
                    call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
                  end
                  block ;; label = @6
                    local.get 11
                    local.get 9
                    i32.eqz
                    local.get 8
                    i64.const 4294967295
                    i64.eq
                    i32.or
                    i32.or
                    br_if 0 (;@6;)
                    local.get 12
                    call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
                  end
                  local.get 6
                  i32.const 1
                  i32.and
                  i32.eqz
                  br_if 4 (;@1;)
                  br 3 (;@2;)
                end
                i32.const 0
                local.set 18
              end
              local.get 4
              local.get 2
              local.get 18
              i32.sub
              i32.store
              local.get 5
              i32.load offset=24
              local.tee 6
              i32.const -1
              i32.eq
              br_if 0 (;@3;)
              local.get 6
              call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
            end
            local.get 14
            local.get 14
            i32.load
            i32.const 1
            i32.add
            i32.store
            local.get 11
            local.get 9
            i32.eqz
            local.get 8
            i64.const 4294967295
            i64.eq
            i32.or
            i32.or
            br_if 0 (;@2;)
            local.get 12
            call $_ZN151_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DirectoryEntryStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h201d1b578ee75a9cE
          end
          i32.const 0
          local.set 13
        end
        local.get 5
        i32.const 96
        i32.add
        global.set $__stack_pointer
        local.get 13
        i32.const 65535
        i32.and
      )
      (func $_ZN117_$LT$wasi_snapshot_preview1..fd_readdir..DirectoryEntryIterator$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3437110269abd1d1E (;71;) (type 3) (param i32 i32)
        (local i32 i64 i64 i32 i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        local.get 1
        i64.load
        local.tee 3
        i64.const 1
        i64.add
        local.tee 4
        i64.store
        block ;; label = @1
          block ;; label = @2
            local.get 3
            i64.const 1
            i64.gt_u
            br_if 0 (;@2;)
            block ;; label = @3
              block ;; label = @4
                local.get 3
                i32.wrap_i64
                br_table 1 (;@3;) 0 (;@4;) 1 (;@3;)
              end
              local.get 0
              i32.const 2
              i32.store offset=36
              local.get 0
              i32.const 3
              i32.store8 offset=28
              local.get 0
              i32.const 2
              i32.store offset=24
              local.get 0
              i64.const 0
              i64.store offset=16
              local.get 0
              local.get 4
              i64.store offset=8
              local.get 0
              i64.const 1
              i64.store
              local.get 0
              local.get 1
              i32.load offset=8
              i32.const 65528
              i32.add
              i32.store offset=32
              br 2 (;@1;)
            end
            local.get 2
            local.get 1
            i32.load offset=12
            call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor13metadata_hash17h182922d9bcac2d84E
            block ;; label = @3
              local.get 2
              i32.load8_u
              br_if 0 (;@3;)
              local.get 2
              i64.load offset=8
              local.set 3
              local.get 0
              i32.const 1
              i32.store offset=36
              local.get 0
              i32.const 3
              i32.store8 offset=28
              local.get 0
              i32.const 1
              i32.store offset=24
              local.get 0
              local.get 3
              i64.store offset=16
              local.get 0
              local.get 4
              i64.store offset=8
              local.get 0
              i64.const 1
              i64.store
              local.get 0
              local.get 1
              i32.load offset=8
              i32.const 65528
              i32.add
              i32.store offset=32
              br 2 (;@1;)
            end
            local.get 2
            i32.load8_u offset=1
            call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
            local.set 1
            local.get 0
            i32.const 0
            i32.store offset=32
            local.get 0
            local.get 1
            i32.store16 offset=8
            local.get 0
            i64.const 1
            i64.store
            br 1 (;@1;)
          end
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        local.get 1
                        i32.load8_u offset=20
                        br_if 0 (;@8;)
                        local.get 1
                        i32.load offset=8
                        local.tee 5
                        i32.const 59032
                        i32.store offset=12
                        local.get 5
                        local.get 5
                        i32.const 6192
                        i32.add
                        local.tee 6
                        i32.store offset=8
                        local.get 5
                        i32.load offset=4
                        local.set 7
                        local.get 5
                        i32.const 0
                        i32.store offset=4
                        local.get 7
                        i32.const 4
                        i32.ne
                        br_if 4 (;@4;)
                        local.get 1
                        i32.load offset=16
                        local.get 2
                        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types20DirectoryEntryStream20read_directory_entry10wit_import17h00e647ee5d106767E
                        local.get 2
                        i32.load8_u offset=4
                        local.set 7
                        local.get 2
                        i32.load8_u
                        br_if 1 (;@7;)
                        block ;; label = @9
                          local.get 7
                          i32.const 255
                          i32.and
                          br_if 0 (;@9;)
                          local.get 5
                          i32.const 4
                          i32.store offset=4
                          br 7 (;@2;)
                        end
                        local.get 2
                        i32.load offset=12
                        local.set 7
                        local.get 2
                        i32.load8_u offset=8
                        local.set 8
                        local.get 2
                        i32.load offset=16
                        local.set 9
                        local.get 5
                        i32.const 4
                        i32.store offset=4
                        local.get 9
                        i32.const -2147483648
                        i32.add
                        br_table 6 (;@2;) 2 (;@6;) 3 (;@5;)
                      end
                      local.get 1
                      i32.const 0
                      i32.store8 offset=20
                      local.get 0
                      i64.const 1
                      i64.store
                      local.get 0
                      local.get 1
                      i32.load offset=8
                      local.tee 1
                      i64.load offset=65496
                      i64.store offset=8
                      local.get 0
                      local.get 1
                      i32.load offset=65512
                      local.tee 5
                      i32.store offset=36
                      local.get 0
                      local.get 1
                      i32.const 65224
                      i32.add
                      i32.store offset=32
                      local.get 0
                      local.get 1
                      i32.load offset=65516
                      i32.store offset=28
                      local.get 0
                      local.get 5
                      i32.store offset=24
                      local.get 0
                      i32.const 16
                      i32.add
                      local.get 1
                      i32.const 65504
                      i32.add
                      i64.load
                      i64.store
                      br 6 (;@1;)
                    end
                    local.get 5
                    i32.const 4
                    i32.store offset=4
                  end
                  local.get 7
                  call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                  local.set 1
                  local.get 0
                  i32.const 0
                  i32.store offset=32
                  local.get 0
                  local.get 1
                  i32.store16 offset=8
                  local.get 0
                  i64.const 1
                  i64.store
                  br 4 (;@1;)
                end
                local.get 2
                local.get 1
                i32.load offset=12
                i32.const 0
                local.get 7
                local.get 9
                call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16metadata_hash_at17h2bbc8a6e1d63a577E
                local.get 2
                i64.load offset=8
                local.set 3
                local.get 2
                i32.load8_u
                local.set 1
                local.get 8
                call $_ZN22wasi_snapshot_preview1160_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..DescriptorType$GT$$u20$for$u20$wasi..lib_generated..Filetype$GT$4from17hc3520faec8d2c30bE
                local.set 5
                local.get 6
                local.get 7
                i32.ne
                br_if 1 (;@3;)
                local.get 0
                local.get 9
                i32.store offset=36
                local.get 0
                local.get 7
                i32.store offset=32
                local.get 0
                local.get 5
                i32.const 255
                i32.and
                i32.store8 offset=28
                local.get 0
                local.get 9
                i32.store offset=24
                local.get 0
                local.get 4
                i64.store offset=8
                local.get 0
                i64.const 1
                i64.store
                local.get 0
                i64.const 0
                local.get 3
                local.get 1
                i32.const 1
                i32.and
                select
                i64.store offset=16
                br 3 (;@1;)
              end
              i32.const 2884
              call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
              local.get 2
              i32.const 8250
              i32.store16 align=1
              local.get 2
              i32.const 2
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              local.get 2
              i32.const 10
              i32.store8 offset=28
              local.get 2
              i32.const 1952805664
              i32.store offset=24 align=1
              local.get 2
              i64.const 8747223464599642400
              i64.store offset=16 align=1
              local.get 2
              i64.const 8245937404367563884
              i64.store offset=8 align=1
              local.get 2
              i64.const 6998721855778483561
              i64.store align=1
              local.get 2
              i32.const 29
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              local.get 2
              i32.const 10
              i32.store8
              local.get 2
              i32.const 1
              call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
              unreachable
            end
            i32.const 1526
            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
            unreachable
          end
          local.get 0
          i64.const 0
          i64.store
        end
        local.get 2
        i32.const 32
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16metadata_hash_at17h2bbc8a6e1d63a577E (;72;) (type 6) (param i32 i32 i32 i32 i32)
        (local i32)
        global.get $__stack_pointer
        i32.const 32
        i32.sub
        local.tee 5
        global.set $__stack_pointer
        local.get 1
        i32.load
        local.get 2
        i32.const 255
        i32.and
        local.get 3
        local.get 4
        local.get 5
        i32.const 8
        i32.add
        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16metadata_hash_at10wit_import17hd154835fe50de5fdE
        block ;; label = @1
          block ;; label = @2
            local.get 5
            i32.load8_u offset=8
            local.tee 2
            br_if 0 (;@2;)
            local.get 0
            local.get 5
            i64.load offset=24
            i64.store offset=16
            local.get 0
            local.get 5
            i64.load offset=16
            i64.store offset=8
            br 1 (;@1;)
          end
          local.get 0
          local.get 5
          i32.load8_u offset=16
          i32.store8 offset=1
        end
        local.get 0
        local.get 2
        i32.store8
        local.get 5
        i32.const 32
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN4core3ptr68drop_in_place$LT$wasi_snapshot_preview1..descriptors..Descriptor$GT$17h4b6e45103ecd4053E (;73;) (type 1) (param i32)
        (local i32)
        block ;; label = @1
          local.get 0
          i32.load
          i32.const 1
          i32.ne
          br_if 0 (;@1;)
          block ;; label = @2
            local.get 0
            i32.load offset=8
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            i32.load offset=12
            local.tee 1
            i32.const -1
            i32.eq
            br_if 0 (;@2;)
            local.get 1
            call $_ZN136_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..InputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5547e0ecd980db5bE
          end
          block ;; label = @2
            local.get 0
            i32.load offset=16
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            i32.load offset=20
            local.tee 1
            i32.const -1
            i32.eq
            br_if 0 (;@2;)
            local.get 1
            call $_ZN137_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..OutputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h75318ef9c980de26E
          end
          local.get 0
          i32.load8_u offset=41
          i32.const 2
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          i32.load offset=24
          local.tee 0
          i32.const -1
          i32.eq
          br_if 0 (;@1;)
          local.get 0
          call $_ZN141_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..Descriptor$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h34b1c3918a0eebe8E
        end
      )
      (func $fd_seek (;74;) (type 16) (param i32 i64 i32 i32) (result i32)
        (local i32 i32 i32 i32 i64)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 112
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                local.tee 5
                i32.load
                i32.const 560490357
                i32.ne
                br_if 0 (;@4;)
                local.get 5
                i32.load offset=65532
                i32.const 560490357
                i32.ne
                br_if 1 (;@3;)
                local.get 4
                i32.const 8
                i32.add
                local.get 5
                call $_ZN22wasi_snapshot_preview15State15descriptors_mut17hf470b8d9c8dd5ac8E
                i32.const 8
                local.set 6
                local.get 4
                i32.load offset=12
                local.set 5
                local.get 4
                i32.load offset=8
                local.tee 7
                i32.load16_u offset=6144
                local.get 0
                i32.le_u
                br_if 3 (;@1;)
                i32.const 70
                local.set 6
                local.get 7
                local.get 0
                i32.const 48
                i32.mul
                i32.add
                local.tee 0
                i32.load
                i32.const 1
                i32.ne
                br_if 3 (;@1;)
                local.get 0
                i32.load8_u offset=41
                i32.const 2
                i32.eq
                br_if 3 (;@1;)
                i32.const 8
                local.set 6
                local.get 0
                i32.load8_u offset=28
                i32.const 3
                i32.eq
                br_if 3 (;@1;)
                i32.const 28
                local.set 6
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      local.get 2
                      br_table 1 (;@6;) 0 (;@7;) 2 (;@5;) 6 (;@1;)
                    end
                    local.get 1
                    i64.const 0
                    i64.lt_s
                    local.get 0
                    i64.load offset=32
                    local.tee 8
                    local.get 1
                    i64.add
                    local.tee 1
                    local.get 8
                    i64.lt_s
                    i32.xor
                    br_if 5 (;@1;)
                    local.get 1
                    i64.const 0
                    i64.ge_s
                    br_if 4 (;@2;)
                    br 5 (;@1;)
                  end
                  local.get 1
                  i64.const -1
                  i64.le_s
                  br_if 4 (;@1;)
                  br 3 (;@2;)
                end
                local.get 4
                i32.const 16
                i32.add
                local.get 0
                i32.const 24
                i32.add
                call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor4stat17hbce2ab26bb1887cbE
                block ;; label = @5
                  local.get 4
                  i64.load offset=88
                  i64.const 2
                  i64.eq
                  br_if 0 (;@5;)
                  local.get 1
                  i64.const 0
                  i64.lt_s
                  local.get 4
                  i64.load offset=32
                  local.tee 8
                  local.get 1
                  i64.add
                  local.tee 1
                  local.get 8
                  i64.lt_s
                  i32.xor
                  br_if 4 (;@1;)
                  local.get 1
                  i64.const 0
                  i64.ge_s
                  br_if 3 (;@2;)
                  br 4 (;@1;)
                end
                local.get 4
                i32.load8_u offset=16
                call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                local.set 6
                br 3 (;@1;)
              end
              i32.const 2745
              call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
              unreachable
            end
            i32.const 2746
            call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
            unreachable
          end
          local.get 0
          i64.load offset=8
          local.set 8
          local.get 0
          i64.const 0
          i64.store offset=8
          block ;; label = @2
            local.get 8
            i32.wrap_i64
            i32.eqz
            br_if 0 (;@2;)
            local.get 8
            i64.const 32
            i64.shr_u
            local.tee 8
            i64.const 4294967295
            i64.eq
            br_if 0 (;@2;)
            local.get 8
            i32.wrap_i64
            call $_ZN136_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..InputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h5547e0ecd980db5bE
          end
          local.get 0
          i64.load offset=16
          local.set 8
          local.get 0
          i64.const 0
          i64.store offset=16
          block ;; label = @2
            local.get 8
            i32.wrap_i64
            i32.eqz
            br_if 0 (;@2;)
            local.get 8
            i64.const 32
            i64.shr_u
            local.tee 8
            i64.const 4294967295
            i64.eq
            br_if 0 (;@2;)
            local.get 8
            i32.wrap_i64
            call $_ZN137_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..OutputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h75318ef9c980de26E
          end
          local.get 0
          local.get 1
          i64.store offset=32
          local.get 3
          local.get 1
          i64.store
          i32.const 0
          local.set 6
        end
        local.get 5
        local.get 5
        i32.load
        i32.const 1
        i32.add
        i32.store
        local.get 4
        i32.const 112
        i32.add
        global.set $__stack_pointer
        local.get 6
        i32.const 65535
        i32.and
      )
      (func $fd_write (;75;) (type 10) (param i32 i32 i32 i32) (result i32)
        (local i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 112
        i32.sub
        local.tee 4
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              call $get_allocation_state
              i32.const -2
              i32.add
              br_table 1 (;@2;) 0 (;@3;) 1 (;@2;) 0 (;@3;)
            end
            local.get 3
            i32.const 0
            i32.store
            i32.const 29
            local.set 1
            br 1 (;@1;)
          end
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        block ;; label = @9
                          local.get 2
                          i32.const 2
                          i32.lt_u
                          br_if 0 (;@9;)
                          local.get 1
                          local.get 2
                          i32.const 3
                          i32.shl
                          i32.add
                          i32.const -8
                          i32.add
                          local.set 5
                          loop ;; label = @10
                            local.get 1
                            i32.load offset=4
                            local.tee 6
                            br_if 3 (;@7;)
                            local.get 1
                            i32.const 8
                            i32.add
                            local.set 1
                            local.get 2
                            i32.const -1
                            i32.add
                            local.tee 2
                            i32.const 1
                            i32.gt_u
                            br_if 0 (;@10;)
                          end
                          local.get 5
                          local.set 1
                          br 1 (;@8;)
                        end
                        local.get 2
                        i32.eqz
                        br_if 2 (;@6;)
                      end
                      local.get 1
                      i32.load offset=4
                      local.set 6
                    end
                    local.get 1
                    i32.load
                    local.set 7
                    call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
                    local.tee 1
                    i32.load
                    i32.const 560490357
                    i32.ne
                    br_if 1 (;@5;)
                    local.get 1
                    i32.load offset=65532
                    i32.const 560490357
                    i32.ne
                    br_if 2 (;@4;)
                    local.get 4
                    i32.const 8
                    i32.add
                    local.get 1
                    call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
                    i32.const 8
                    local.set 1
                    local.get 4
                    i32.load offset=12
                    local.set 2
                    local.get 4
                    i32.load offset=8
                    local.tee 5
                    i32.load16_u offset=6144
                    local.get 0
                    i32.le_u
                    br_if 4 (;@2;)
                    local.get 5
                    local.get 0
                    i32.const 48
                    i32.mul
                    i32.add
                    local.tee 0
                    i32.load
                    i32.const 1
                    i32.ne
                    br_if 4 (;@2;)
                    local.get 4
                    i32.const 16
                    i32.add
                    local.get 0
                    i32.const 8
                    i32.add
                    call $_ZN22wasi_snapshot_preview111descriptors7Streams16get_write_stream17h51434d5cfb257d25E
                    block ;; label = @7
                      local.get 4
                      i32.load16_u offset=16
                      br_if 0 (;@7;)
                      local.get 4
                      i32.load offset=20
                      local.set 1
                      block ;; label = @8
                        local.get 0
                        i32.load8_u offset=41
                        local.tee 5
                        i32.const 2
                        i32.eq
                        br_if 0 (;@8;)
                        local.get 4
                        i32.const 16
                        i32.add
                        local.get 5
                        i32.const 1
                        i32.and
                        local.get 1
                        local.get 7
                        local.get 6
                        call $_ZN22wasi_snapshot_preview112BlockingMode5write17hed96c7c791c7f7a5E
                        local.get 4
                        i32.load16_u offset=16
                        br_if 1 (;@7;)
                        br 5 (;@3;)
                      end
                      local.get 4
                      i32.const 16
                      i32.add
                      i32.const 1
                      local.get 1
                      local.get 7
                      local.get 6
                      call $_ZN22wasi_snapshot_preview112BlockingMode5write17hed96c7c791c7f7a5E
                      local.get 4
                      i32.load16_u offset=16
                      i32.eqz
                      br_if 4 (;@3;)
                    end
                    local.get 4
                    i32.load16_u offset=18
                    local.set 1
                    br 4 (;@2;)
                  end
                  i32.const 0
                  local.set 1
                  local.get 3
                  i32.const 0
                  i32.store
                  br 4 (;@1;)
                end
                i32.const 2745
                call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
                unreachable
              end
              i32.const 2746
              call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
              unreachable
            end
            local.get 4
            i32.load offset=20
            local.set 1
            block ;; label = @3
              local.get 0
              i32.load8_u offset=41
              i32.const 2
              i32.eq
              br_if 0 (;@3;)
              block ;; label = @4
                local.get 0
                i32.load8_u offset=40
                br_if 0 (;@4;)
                local.get 0
                local.get 0
                i64.load offset=32
                local.get 1
                i64.extend_i32_u
                i64.add
                i64.store offset=32
                br 1 (;@3;)
              end
              local.get 4
              i32.const 16
              i32.add
              local.get 0
              i32.const 24
              i32.add
              call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor4stat17hbce2ab26bb1887cbE
              block ;; label = @4
                local.get 4
                i64.load offset=88
                i64.const 2
                i64.eq
                br_if 0 (;@4;)
                local.get 0
                local.get 4
                i64.load offset=32
                i64.store offset=32
                br 1 (;@3;)
              end
              local.get 4
              i32.load8_u offset=16
              call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
              local.set 1
              br 1 (;@2;)
            end
            local.get 3
            local.get 1
            i32.store
            i32.const 0
            local.set 1
          end
          local.get 2
          local.get 2
          i32.load
          i32.const 1
          i32.add
          i32.store
        end
        local.get 4
        i32.const 112
        i32.add
        global.set $__stack_pointer
        local.get 1
        i32.const 65535
        i32.and
      )
      (func $_ZN22wasi_snapshot_preview111descriptors7Streams16get_write_stream17h51434d5cfb257d25E (;76;) (type 3) (param i32 i32)
        (local i32 i32 i64 i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        local.get 1
        i32.const 12
        i32.add
        local.set 3
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 1
              i32.load offset=8
              br_if 0 (;@3;)
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      local.get 1
                      i32.load8_u offset=33
                      i32.const 2
                      i32.eq
                      br_if 0 (;@7;)
                      block ;; label = @8
                        local.get 1
                        i32.load8_u offset=20
                        i32.const 3
                        i32.ne
                        br_if 0 (;@8;)
                        local.get 0
                        i32.const 8
                        i32.store16 offset=2
                        br 3 (;@5;)
                      end
                      block ;; label = @8
                        local.get 1
                        i32.load8_u offset=32
                        br_if 0 (;@8;)
                        local.get 1
                        i64.load offset=24
                        local.set 4
                        local.get 2
                        i64.const 0
                        i64.store offset=8
                        local.get 1
                        i32.load offset=16
                        local.get 4
                        local.get 2
                        i32.const 8
                        i32.add
                        call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor16write_via_stream10wit_import17h863d15eb6a8c37dcE
                        local.get 2
                        i32.load8_u offset=8
                        br_if 2 (;@6;)
                        br 4 (;@4;)
                      end
                      local.get 2
                      i32.const 8
                      i32.add
                      local.get 1
                      i32.const 16
                      i32.add
                      call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor17append_via_stream17h9367b14712760239E
                      local.get 2
                      i32.load8_u offset=8
                      i32.eqz
                      br_if 3 (;@4;)
                      local.get 0
                      local.get 2
                      i32.load8_u offset=9
                      call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                      i32.store16 offset=2
                      br 2 (;@5;)
                    end
                    local.get 0
                    i32.const 8
                    i32.store16 offset=2
                    br 1 (;@5;)
                  end
                  local.get 0
                  local.get 2
                  i32.load8_u offset=12
                  call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                  i32.store16 offset=2
                end
                i32.const 1
                local.set 1
                br 2 (;@2;)
              end
              local.get 2
              i32.load offset=12
              local.set 5
              local.get 1
              i32.load offset=8
              local.tee 6
              br_if 2 (;@1;)
              block ;; label = @4
                local.get 6
                i32.eqz
                br_if 0 (;@4;)
                local.get 3
                i32.load
                local.tee 6
                i32.const -1
                i32.eq
                br_if 0 (;@4;)
                local.get 6
                call $_ZN137_$LT$wasi_snapshot_preview1..bindings..wasi..io..streams..OutputStream$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h75318ef9c980de26E
              end
              local.get 1
              local.get 5
              i32.store offset=12
              local.get 1
              i32.const 1
              i32.store offset=8
            end
            local.get 0
            local.get 3
            i32.store offset=4
            i32.const 0
            local.set 1
          end
          local.get 0
          local.get 1
          i32.store16
          local.get 2
          i32.const 16
          i32.add
          global.set $__stack_pointer
          return
        end
        i32.const 159
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview112BlockingMode5write17hed96c7c791c7f7a5E (;77;) (type 6) (param i32 i32 i32 i32 i32)
        (local i32 i32 i32 i64)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 5
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            local.get 1
            i32.eqz
            br_if 0 (;@2;)
            local.get 4
            local.set 1
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  loop ;; label = @6
                    local.get 5
                    local.get 2
                    local.get 3
                    local.get 1
                    i32.const 4096
                    local.get 1
                    i32.const 4096
                    i32.lt_u
                    select
                    local.tee 6
                    call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream24blocking_write_and_flush17hc7527ea8a37227f8E
                    block ;; label = @7
                      local.get 5
                      i32.load
                      local.tee 7
                      i32.const 2
                      i32.eq
                      br_if 0 (;@7;)
                      local.get 7
                      br_table 2 (;@5;) 3 (;@4;) 2 (;@5;)
                    end
                    local.get 3
                    local.get 6
                    i32.add
                    local.set 3
                    local.get 1
                    local.get 6
                    i32.sub
                    local.tee 1
                    br_if 0 (;@6;)
                  end
                  local.get 0
                  i32.const 0
                  i32.store16
                  local.get 0
                  local.get 4
                  i32.store offset=4
                  br 4 (;@1;)
                end
                local.get 5
                i32.load offset=4
                call $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E
                local.set 1
                br 1 (;@3;)
              end
              i32.const 29
              local.set 1
            end
            local.get 0
            i32.const 1
            i32.store16
            local.get 0
            local.get 1
            i32.store16 offset=2
            br 1 (;@1;)
          end
          local.get 2
          i32.load
          local.get 5
          call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream11check_write10wit_import17hdb0f94e542b67356E
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  block ;; label = @6
                    block ;; label = @7
                      block ;; label = @8
                        local.get 5
                        i32.load8_u
                        br_if 0 (;@8;)
                        local.get 5
                        i32.load offset=8
                        local.set 1
                        br 1 (;@7;)
                      end
                      i32.const 0
                      local.set 1
                      i64.const 1
                      local.get 5
                      i64.load32_u offset=12
                      i64.const 32
                      i64.shl
                      local.get 5
                      i32.load8_u offset=8
                      select
                      local.tee 8
                      i32.wrap_i64
                      i32.const 1
                      i32.ne
                      br_if 1 (;@6;)
                    end
                    local.get 2
                    i32.load
                    local.get 3
                    local.get 4
                    local.get 1
                    local.get 4
                    local.get 1
                    i32.lt_u
                    select
                    local.tee 1
                    local.get 5
                    call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream5write10wit_import17h1ec4b5645a67d72bE
                    local.get 5
                    i32.load8_u
                    br_if 2 (;@4;)
                    local.get 2
                    i32.load
                    local.get 5
                    call $_ZN22wasi_snapshot_preview18bindings4wasi2io7streams12OutputStream14blocking_flush10wit_import17h7bbaef6ef9f5f783E
                    local.get 5
                    i32.load8_u
                    br_if 1 (;@5;)
                    local.get 0
                    i32.const 0
                    i32.store16
                    local.get 0
                    local.get 1
                    i32.store offset=4
                    br 5 (;@1;)
                  end
                  local.get 8
                  i64.const 32
                  i64.shr_u
                  i32.wrap_i64
                  call $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E
                  local.set 1
                  local.get 0
                  i32.const 1
                  i32.store16
                  local.get 0
                  local.get 1
                  i32.store16 offset=2
                  br 4 (;@1;)
                end
                i64.const 1
                local.get 5
                i64.load32_u offset=8
                i64.const 32
                i64.shl
                local.get 5
                i32.load8_u offset=4
                select
                local.tee 8
                i64.const 1
                i64.and
                i64.eqz
                br_if 1 (;@3;)
                i32.const 0
                local.set 1
                local.get 0
                i32.const 0
                i32.store offset=4
                br 2 (;@2;)
              end
              block ;; label = @4
                block ;; label = @5
                  i64.const 1
                  local.get 5
                  i64.load32_u offset=8
                  i64.const 32
                  i64.shl
                  local.get 5
                  i32.load8_u offset=4
                  select
                  local.tee 8
                  i64.const 1
                  i64.and
                  i64.eqz
                  br_if 0 (;@5;)
                  i32.const 0
                  local.set 1
                  local.get 0
                  i32.const 0
                  i32.store offset=4
                  br 1 (;@4;)
                end
                local.get 0
                local.get 8
                i64.const 32
                i64.shr_u
                i32.wrap_i64
                call $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E
                i32.store16 offset=2
                i32.const 1
                local.set 1
              end
              local.get 0
              local.get 1
              i32.store16
              br 2 (;@1;)
            end
            local.get 0
            local.get 8
            i64.const 32
            i64.shr_u
            i32.wrap_i64
            call $_ZN22wasi_snapshot_preview121stream_error_to_errno17heaf124eb01ef5781E
            i32.store16 offset=2
            i32.const 1
            local.set 1
          end
          local.get 0
          local.get 1
          i32.store16
        end
        local.get 5
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $path_open (;78;) (type 17) (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 96
        i32.sub
        local.tee 9
        global.set $__stack_pointer
        block ;; label = @1
          block ;; label = @2
            call $_ZN22wasi_snapshot_preview15State3ptr17h839dd1b6941dd4ebE
            local.tee 10
            i32.load
            i32.const 560490357
            i32.ne
            br_if 0 (;@2;)
            local.get 10
            i32.load offset=65532
            i32.const 560490357
            i32.ne
            br_if 1 (;@1;)
            local.get 9
            i32.const 24
            i32.add
            local.get 10
            call $_ZN22wasi_snapshot_preview15State11descriptors17hfc2c9cda66bef96dE
            i32.const 8
            local.set 11
            local.get 9
            i32.load offset=28
            local.set 12
            block ;; label = @3
              block ;; label = @4
                block ;; label = @5
                  local.get 9
                  i32.load offset=24
                  local.tee 13
                  i32.load16_u offset=6144
                  local.get 0
                  i32.le_u
                  br_if 0 (;@5;)
                  local.get 13
                  local.get 0
                  i32.const 48
                  i32.mul
                  i32.add
                  local.tee 0
                  i32.load
                  i32.const 1
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 0
                  i32.load8_u offset=41
                  i32.const 2
                  i32.eq
                  br_if 0 (;@5;)
                  i32.const 54
                  local.set 11
                  local.get 0
                  i32.load8_u offset=28
                  i32.const 3
                  i32.ne
                  br_if 0 (;@5;)
                  local.get 9
                  i64.const 0
                  i64.store offset=88
                  local.get 0
                  i32.load offset=24
                  local.get 1
                  i32.const 1
                  i32.and
                  local.get 2
                  local.get 3
                  local.get 4
                  i32.const 15
                  i32.and
                  local.get 5
                  i32.wrap_i64
                  local.tee 0
                  i32.const 1
                  i32.shr_u
                  i32.const 1
                  i32.and
                  local.get 0
                  i32.const 5
                  i32.shr_u
                  i32.const 2
                  i32.and
                  i32.or
                  local.get 7
                  i32.const 2
                  i32.shr_u
                  i32.const 4
                  i32.and
                  i32.or
                  local.get 7
                  i32.const 2
                  i32.shl
                  i32.const 8
                  i32.and
                  i32.or
                  local.get 7
                  i32.const 1
                  i32.shl
                  i32.const 16
                  i32.and
                  i32.or
                  local.get 9
                  i32.const 88
                  i32.add
                  call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor7open_at10wit_import17h98622dc3be26966eE
                  block ;; label = @6
                    local.get 9
                    i32.load8_u offset=88
                    br_if 0 (;@6;)
                    local.get 9
                    local.get 9
                    i32.load offset=92
                    i32.store offset=36
                    local.get 12
                    local.get 12
                    i32.load
                    i32.const 1
                    i32.add
                    i32.store
                    local.get 9
                    i32.const 16
                    i32.add
                    local.get 9
                    i32.const 36
                    i32.add
                    call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type17h38d62f575f54468dE
                    local.get 9
                    i32.load8_u offset=17
                    local.set 12
                    block ;; label = @7
                      local.get 9
                      i32.load8_u offset=16
                      br_if 0 (;@7;)
                      local.get 9
                      i32.const 56
                      i32.add
                      i64.const 0
                      i64.store
                      local.get 9
                      i64.const 0
                      i64.store offset=48
                      i32.const 0
                      local.set 11
                      local.get 9
                      i32.const 0
                      i32.store offset=84
                      local.get 9
                      local.get 7
                      i32.const 1
                      i32.and
                      i32.store8 offset=80
                      local.get 9
                      i64.const 0
                      i64.store offset=72
                      local.get 9
                      local.get 12
                      i32.store8 offset=68
                      local.get 9
                      local.get 9
                      i32.load offset=36
                      i32.store offset=64
                      local.get 9
                      local.get 7
                      i32.const 4
                      i32.and
                      i32.eqz
                      i32.store8 offset=81
                      local.get 9
                      i32.const 1
                      i32.store offset=40
                      local.get 9
                      i32.const 8
                      i32.add
                      local.get 10
                      call $_ZN22wasi_snapshot_preview15State15descriptors_mut17hf470b8d9c8dd5ac8E
                      local.get 9
                      i32.load offset=12
                      local.set 10
                      local.get 9
                      i32.const 88
                      i32.add
                      local.get 9
                      i32.load offset=8
                      local.get 9
                      i32.const 40
                      i32.add
                      call $_ZN22wasi_snapshot_preview111descriptors11Descriptors4open17he3bb5e211b7a9c38E
                      local.get 9
                      i32.load16_u offset=88
                      i32.const 1
                      i32.ne
                      br_if 3 (;@4;)
                      local.get 9
                      i32.load16_u offset=90
                      local.set 11
                      local.get 10
                      local.get 10
                      i32.load
                      i32.const 1
                      i32.add
                      i32.store
                      br 4 (;@3;)
                    end
                    local.get 12
                    call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                    local.set 11
                    local.get 9
                    i32.load offset=36
                    local.tee 10
                    i32.const -1
                    i32.eq
                    br_if 3 (;@3;)
                    local.get 10
                    call $_ZN141_$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..Descriptor$u20$as$u20$wasi_snapshot_preview1..bindings.._rt..WasmResource$GT$4drop4drop17h34b1c3918a0eebe8E
                    br 3 (;@3;)
                  end
                  local.get 9
                  i32.load8_u offset=92
                  call $_ZN22wasi_snapshot_preview1152_$LT$impl$u20$core..convert..From$LT$wasi_snapshot_preview1..bindings..wasi..filesystem..types..ErrorCode$GT$$u20$for$u20$wasi..lib_generated..Errno$GT$4from17h5049efef10c5cff2E
                  local.set 11
                end
                local.get 12
                local.get 12
                i32.load
                i32.const 1
                i32.add
                i32.store
                br 1 (;@3;)
              end
              local.get 9
              i32.load offset=92
              local.set 12
              local.get 10
              local.get 10
              i32.load
              i32.const 1
              i32.add
              i32.store
              local.get 8
              local.get 12
              i32.store
            end
            local.get 9
            i32.const 96
            i32.add
            global.set $__stack_pointer
            local.get 11
            i32.const 65535
            i32.and
            return
          end
          i32.const 2745
          call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
          unreachable
        end
        i32.const 2746
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $proc_exit (;79;) (type 1) (param i32)
        (local i32)
        call $allocate_stack
        global.get $__stack_pointer
        i32.const 48
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        local.get 0
        i32.const 0
        i32.ne
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli4exit4exit17h506fb275a8b6a599E
        i32.const 2280
        call $_ZN22wasi_snapshot_preview16macros18eprint_unreachable17h00c8203e9b7ff55aE
        local.get 1
        i32.const 8250
        i32.store16 offset=10 align=1
        local.get 1
        i32.const 10
        i32.add
        i32.const 2
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 1
        i32.const 2593
        i32.store16 offset=46 align=1
        local.get 1
        i32.const 1953069157
        i32.store offset=42 align=1
        local.get 1
        i64.const 2338537461596644384
        i64.store offset=34 align=1
        local.get 1
        i64.const 7957695015159098981
        i64.store offset=26 align=1
        local.get 1
        i64.const 7882825952909664372
        i64.store offset=18 align=1
        local.get 1
        i64.const 7599935561254793064
        i64.store offset=10 align=1
        local.get 1
        i32.const 10
        i32.add
        i32.const 38
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        local.get 1
        i32.const 10
        i32.store8 offset=10
        local.get 1
        i32.const 10
        i32.add
        i32.const 1
        call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview18bindings4wasi3cli4exit4exit17h506fb275a8b6a599E (;80;) (type 1) (param i32)
        local.get 0
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli4exit4exit10wit_import17hefacdcba211d0d02E
      )
      (func $_ZN22wasi_snapshot_preview15State3new17h27fd4b5328bc4eeeE (;81;) (type 11) (result i32)
        (local i32)
        block ;; label = @1
          call $get_allocation_state
          i32.const 2
          i32.ne
          br_if 0 (;@1;)
          i32.const 3
          call $set_allocation_state
          i32.const 0
          i32.const 0
          i32.const 8
          i32.const 65536
          call $_ZN22wasi_snapshot_preview15State3new12cabi_realloc17h88297338052a23f0E
          local.set 0
          i32.const 4
          call $set_allocation_state
          local.get 0
          i32.const 2
          i32.store offset=6180
          local.get 0
          i32.const 0
          i32.store offset=24
          local.get 0
          i64.const 17740359541
          i64.store
          local.get 0
          i32.const 65480
          i32.add
          i32.const 0
          i32.const 37
          call $memset
          drop
          local.get 0
          i32.const 560490357
          i32.store offset=65532
          local.get 0
          i32.const 11822
          i32.store16 offset=65528
          local.get 0
          i32.const 0
          i32.store offset=65520
          local.get 0
          return
        end
        i32.const 2777
        call $_ZN22wasi_snapshot_preview16macros11assert_fail17h7acabc36093cc74aE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview111descriptors11Descriptors3new17h23d25887e02c514fE (;82;) (type 3) (param i32 i32)
        (local i32 i32 i32 i32 i32 i32)
        global.get $__stack_pointer
        i32.const 6256
        i32.sub
        local.tee 2
        global.set $__stack_pointer
        i32.const 0
        local.set 3
        local.get 2
        i32.const 0
        i32.store offset=6156
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli5stdin9get_stdin10wit_import17he5bdc61203ca72fdE
        local.set 4
        local.get 2
        i32.const 2
        i32.store8 offset=49
        local.get 2
        i32.const 0
        i32.store8 offset=32
        local.get 2
        i64.const 0
        i64.store offset=24
        local.get 2
        i32.const 1
        i32.store offset=8
        local.get 2
        local.get 4
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.const 1
        i64.or
        i64.store offset=16
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli6stdout10get_stdout10wit_import17hfdc059c6457e3d59E
        local.set 4
        local.get 2
        i32.const 2
        i32.store8 offset=97
        local.get 2
        i32.const 1
        i32.store8 offset=80
        local.get 2
        i64.const 0
        i64.store offset=64
        local.get 2
        i32.const 1
        i32.store offset=56
        local.get 2
        local.get 4
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.const 1
        i64.or
        i64.store offset=72
        call $_ZN22wasi_snapshot_preview18bindings4wasi3cli6stderr10get_stderr10wit_import17hb69a737fc73ae844E
        local.set 4
        local.get 2
        i32.const 3
        i32.store16 offset=6152
        local.get 2
        i32.const 2
        i32.store8 offset=145
        local.get 2
        i32.const 2
        i32.store8 offset=128
        local.get 2
        i64.const 0
        i64.store offset=112
        local.get 2
        i32.const 1
        i32.store offset=104
        local.get 2
        local.get 4
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.const 1
        i64.or
        i64.store offset=120
        local.get 2
        i32.const 59032
        i32.store offset=6184
        local.get 2
        local.get 1
        i32.const 6192
        i32.add
        i32.store offset=6180
        local.get 2
        i64.const 1
        i64.store offset=6172 align=4
        local.get 2
        i32.const 6208
        i32.add
        local.get 1
        local.get 2
        i32.const 6172
        i32.add
        call $_ZN22wasi_snapshot_preview15State17with_import_alloc17h8e53b3b47ee99160E
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              local.get 2
              i32.load offset=6212
              local.tee 5
              i32.eqz
              br_if 0 (;@3;)
              local.get 2
              i32.load offset=6208
              local.set 1
              local.get 2
              i32.const 152
              i32.add
              local.set 6
              local.get 2
              i32.const 6208
              i32.add
              i32.const 8
              i32.add
              local.set 4
              loop ;; label = @4
                local.get 2
                i32.const 6192
                i32.add
                i32.const 8
                i32.add
                local.get 1
                i32.const 8
                i32.add
                i32.load
                i32.store
                local.get 2
                local.get 1
                i64.load align=4
                i64.store offset=6192
                local.get 2
                local.get 2
                i32.const 6192
                i32.add
                call $_ZN22wasi_snapshot_preview18bindings4wasi10filesystem5types10Descriptor8get_type17h38d62f575f54468dE
                local.get 2
                i32.load8_u
                br_if 2 (;@2;)
                local.get 2
                i32.load8_u offset=1
                local.set 7
                local.get 4
                i64.const 0
                i64.store
                local.get 4
                i32.const 8
                i32.add
                i64.const 0
                i64.store
                local.get 2
                local.get 2
                i32.load offset=6200
                i32.store offset=6252
                local.get 2
                i32.const 256
                i32.store16 offset=6248
                local.get 2
                i64.const 0
                i64.store offset=6240
                local.get 2
                local.get 2
                i32.load offset=6192
                i32.store offset=6232
                local.get 2
                i32.const 1
                i32.store offset=6208
                local.get 2
                local.get 7
                i32.store8 offset=6236
                local.get 3
                i32.const 125
                i32.eq
                br_if 3 (;@1;)
                local.get 6
                local.get 2
                i32.const 6208
                i32.add
                i32.const 48
                call $memcpy
                local.set 6
                local.get 2
                local.get 3
                i32.const 4
                i32.add
                i32.store16 offset=6152
                local.get 1
                i32.const 12
                i32.add
                local.set 1
                local.get 6
                i32.const 48
                i32.add
                local.set 6
                local.get 3
                i32.const 1
                i32.add
                local.tee 7
                local.set 3
                local.get 5
                local.get 7
                i32.ne
                br_if 0 (;@4;)
              end
            end
            local.get 0
            local.get 2
            i32.const 8
            i32.add
            i32.const 6160
            call $memcpy
            drop
            local.get 2
            i32.const 6256
            i32.add
            global.set $__stack_pointer
            return
          end
          i32.const 159
          call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
          unreachable
        end
        local.get 2
        i32.const 6208
        i32.add
        call $_ZN4core3ptr68drop_in_place$LT$wasi_snapshot_preview1..descriptors..Descriptor$GT$17h4b6e45103ecd4053E
        i32.const 159
        call $_ZN22wasi_snapshot_preview16macros11unreachable17hb774b17288a5f2eaE
        unreachable
      )
      (func $_ZN22wasi_snapshot_preview16macros10eprint_u3215eprint_u32_impl17hfdccb9b65729bfeaE (;83;) (type 1) (param i32)
        (local i32 i32)
        global.get $__stack_pointer
        i32.const 16
        i32.sub
        local.tee 1
        global.set $__stack_pointer
        block ;; label = @1
          local.get 0
          i32.eqz
          br_if 0 (;@1;)
          local.get 0
          i32.const 10
          i32.div_u
          local.tee 2
          call $_ZN22wasi_snapshot_preview16macros10eprint_u3215eprint_u32_impl17hfdccb9b65729bfeaE
          local.get 1
          local.get 2
          i32.const 246
          i32.mul
          local.get 0
          i32.add
          i32.const 48
          i32.or
          i32.store8 offset=15
          local.get 1
          i32.const 15
          i32.add
          i32.const 1
          call $_ZN22wasi_snapshot_preview16macros5print17h869d9c6901eb5991E
        end
        local.get 1
        i32.const 16
        i32.add
        global.set $__stack_pointer
      )
      (func $_ZN22wasi_snapshot_preview16macros10eprint_u3217h80b476442303f1eeE (;84;) (type 1) (param i32)
        local.get 0
        call $_ZN22wasi_snapshot_preview16macros10eprint_u3215eprint_u32_impl17hfdccb9b65729bfeaE
      )
      (func $get_state_ptr (;85;) (type 11) (result i32)
        global.get $internal_state_ptr
      )
      (func $set_state_ptr (;86;) (type 1) (param i32)
        local.get 0
        global.set $internal_state_ptr
      )
      (func $get_allocation_state (;87;) (type 11) (result i32)
        global.get $allocation_state
      )
      (func $set_allocation_state (;88;) (type 1) (param i32)
        local.get 0
        global.set $allocation_state
      )
      (func $memset (;89;) (type 12) (param i32 i32 i32) (result i32)
        (local i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.const 16
            i32.ge_u
            br_if 0 (;@2;)
            local.get 0
            local.set 3
            br 1 (;@1;)
          end
          local.get 0
          i32.const 0
          local.get 0
          i32.sub
          i32.const 3
          i32.and
          local.tee 4
          i32.add
          local.set 5
          block ;; label = @2
            local.get 4
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.set 3
            loop ;; label = @3
              local.get 3
              local.get 1
              i32.store8
              local.get 3
              i32.const 1
              i32.add
              local.tee 3
              local.get 5
              i32.lt_u
              br_if 0 (;@3;)
            end
          end
          local.get 5
          local.get 2
          local.get 4
          i32.sub
          local.tee 4
          i32.const -4
          i32.and
          local.tee 2
          i32.add
          local.set 3
          block ;; label = @2
            local.get 2
            i32.const 1
            i32.lt_s
            br_if 0 (;@2;)
            local.get 1
            i32.const 255
            i32.and
            i32.const 16843009
            i32.mul
            local.set 2
            loop ;; label = @3
              local.get 5
              local.get 2
              i32.store
              local.get 5
              i32.const 4
              i32.add
              local.tee 5
              local.get 3
              i32.lt_u
              br_if 0 (;@3;)
            end
          end
          local.get 4
          i32.const 3
          i32.and
          local.set 2
        end
        block ;; label = @1
          local.get 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 3
          local.get 2
          i32.add
          local.set 5
          loop ;; label = @2
            local.get 3
            local.get 1
            i32.store8
            local.get 3
            i32.const 1
            i32.add
            local.tee 3
            local.get 5
            i32.lt_u
            br_if 0 (;@2;)
          end
        end
        local.get 0
      )
      (func $__multi3 (;90;) (type 18) (param i32 i64 i64 i64 i64)
        (local i64 i64 i64 i64 i64 i64)
        local.get 0
        local.get 3
        i64.const 4294967295
        i64.and
        local.tee 5
        local.get 1
        i64.const 4294967295
        i64.and
        local.tee 6
        i64.mul
        local.tee 7
        local.get 3
        i64.const 32
        i64.shr_u
        local.tee 8
        local.get 6
        i64.mul
        local.tee 6
        local.get 5
        local.get 1
        i64.const 32
        i64.shr_u
        local.tee 9
        i64.mul
        i64.add
        local.tee 5
        i64.const 32
        i64.shl
        i64.add
        local.tee 10
        i64.store
        local.get 0
        local.get 8
        local.get 9
        i64.mul
        local.get 5
        local.get 6
        i64.lt_u
        i64.extend_i32_u
        i64.const 32
        i64.shl
        local.get 5
        i64.const 32
        i64.shr_u
        i64.or
        i64.add
        local.get 10
        local.get 7
        i64.lt_u
        i64.extend_i32_u
        i64.add
        local.get 4
        local.get 1
        i64.mul
        local.get 3
        local.get 2
        i64.mul
        i64.add
        i64.add
        i64.store offset=8
      )
      (func $_ZN17compiler_builtins3mem7memmove17h725bc510fb6ecc21E (;91;) (type 12) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            block ;; label = @3
              block ;; label = @4
                local.get 0
                local.get 1
                i32.sub
                local.get 2
                i32.ge_u
                br_if 0 (;@4;)
                local.get 1
                local.get 2
                i32.add
                local.set 3
                local.get 0
                local.get 2
                i32.add
                local.set 4
                block ;; label = @5
                  local.get 2
                  i32.const 16
                  i32.ge_u
                  br_if 0 (;@5;)
                  local.get 0
                  local.set 5
                  br 3 (;@2;)
                end
                local.get 4
                i32.const -4
                i32.and
                local.set 5
                i32.const 0
                local.get 4
                i32.const 3
                i32.and
                local.tee 6
                i32.sub
                local.set 7
                block ;; label = @5
                  local.get 6
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 1
                  local.get 2
                  i32.add
                  i32.const -1
                  i32.add
                  local.set 8
                  loop ;; label = @6
                    local.get 4
                    i32.const -1
                    i32.add
                    local.tee 4
                    local.get 8
                    i32.load8_u
                    i32.store8
                    local.get 8
                    i32.const -1
                    i32.add
                    local.set 8
                    local.get 5
                    local.get 4
                    i32.lt_u
                    br_if 0 (;@6;)
                  end
                end
                local.get 5
                local.get 2
                local.get 6
                i32.sub
                local.tee 9
                i32.const -4
                i32.and
                local.tee 6
                i32.sub
                local.set 4
                block ;; label = @5
                  local.get 3
                  local.get 7
                  i32.add
                  local.tee 7
                  i32.const 3
                  i32.and
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 6
                  i32.const 1
                  i32.lt_s
                  br_if 2 (;@3;)
                  local.get 7
                  i32.const 3
                  i32.shl
                  local.tee 8
                  i32.const 24
                  i32.and
                  local.set 2
                  local.get 7
                  i32.const -4
                  i32.and
                  local.tee 10
                  i32.const -4
                  i32.add
                  local.set 1
                  i32.const 0
                  local.get 8
                  i32.sub
                  i32.const 24
                  i32.and
                  local.set 3
                  local.get 10
                  i32.load
                  local.set 8
                  loop ;; label = @6
                    local.get 5
                    i32.const -4
                    i32.add
                    local.tee 5
                    local.get 8
                    local.get 3
                    i32.shl
                    local.get 1
                    i32.load
                    local.tee 8
                    local.get 2
                    i32.shr_u
                    i32.or
                    i32.store
                    local.get 1
                    i32.const -4
                    i32.add
                    local.set 1
                    local.get 4
                    local.get 5
                    i32.lt_u
                    br_if 0 (;@6;)
                    br 3 (;@3;)
                  end
                end
                local.get 6
                i32.const 1
                i32.lt_s
                br_if 1 (;@3;)
                local.get 9
                local.get 1
                i32.add
                i32.const -4
                i32.add
                local.set 1
                loop ;; label = @5
                  local.get 5
                  i32.const -4
                  i32.add
                  local.tee 5
                  local.get 1
                  i32.load
                  i32.store
                  local.get 1
                  i32.const -4
                  i32.add
                  local.set 1
                  local.get 4
                  local.get 5
                  i32.lt_u
                  br_if 0 (;@5;)
                  br 2 (;@3;)
                end
              end
              block ;; label = @4
                block ;; label = @5
                  local.get 2
                  i32.const 16
                  i32.ge_u
                  br_if 0 (;@5;)
                  local.get 0
                  local.set 4
                  br 1 (;@4;)
                end
                local.get 0
                i32.const 0
                local.get 0
                i32.sub
                i32.const 3
                i32.and
                local.tee 3
                i32.add
                local.set 5
                block ;; label = @5
                  local.get 3
                  i32.eqz
                  br_if 0 (;@5;)
                  local.get 0
                  local.set 4
                  local.get 1
                  local.set 8
                  loop ;; label = @6
                    local.get 4
                    local.get 8
                    i32.load8_u
                    i32.store8
                    local.get 8
                    i32.const 1
                    i32.add
                    local.set 8
                    local.get 4
                    i32.const 1
                    i32.add
                    local.tee 4
                    local.get 5
                    i32.lt_u
                    br_if 0 (;@6;)
                  end
                end
                local.get 5
                local.get 2
                local.get 3
                i32.sub
                local.tee 9
                i32.const -4
                i32.and
                local.tee 7
                i32.add
                local.set 4
                block ;; label = @5
                  block ;; label = @6
                    local.get 1
                    local.get 3
                    i32.add
                    local.tee 6
                    i32.const 3
                    i32.and
                    i32.eqz
                    br_if 0 (;@6;)
                    local.get 7
                    i32.const 1
                    i32.lt_s
                    br_if 1 (;@5;)
                    local.get 6
                    i32.const 3
                    i32.shl
                    local.tee 8
                    i32.const 24
                    i32.and
                    local.set 2
                    local.get 6
                    i32.const -4
                    i32.and
                    local.tee 10
                    i32.const 4
                    i32.add
                    local.set 1
                    i32.const 0
                    local.get 8
                    i32.sub
                    i32.const 24
                    i32.and
                    local.set 3
                    local.get 10
                    i32.load
                    local.set 8
                    loop ;; label = @7
                      local.get 5
                      local.get 8
                      local.get 2
                      i32.shr_u
                      local.get 1
                      i32.load
                      local.tee 8
                      local.get 3
                      i32.shl
                      i32.or
                      i32.store
                      local.get 1
                      i32.const 4
                      i32.add
                      local.set 1
                      local.get 5
                      i32.const 4
                      i32.add
                      local.tee 5
                      local.get 4
                      i32.lt_u
                      br_if 0 (;@7;)
                      br 2 (;@5;)
                    end
                  end
                  local.get 7
                  i32.const 1
                  i32.lt_s
                  br_if 0 (;@5;)
                  local.get 6
                  local.set 1
                  loop ;; label = @6
                    local.get 5
                    local.get 1
                    i32.load
                    i32.store
                    local.get 1
                    i32.const 4
                    i32.add
                    local.set 1
                    local.get 5
                    i32.const 4
                    i32.add
                    local.tee 5
                    local.get 4
                    i32.lt_u
                    br_if 0 (;@6;)
                  end
                end
                local.get 9
                i32.const 3
                i32.and
                local.set 2
                local.get 6
                local.get 7
                i32.add
                local.set 1
              end
              local.get 2
              i32.eqz
              br_if 2 (;@1;)
              local.get 4
              local.get 2
              i32.add
              local.set 5
              loop ;; label = @4
                local.get 4
                local.get 1
                i32.load8_u
                i32.store8
                local.get 1
                i32.const 1
                i32.add
                local.set 1
                local.get 4
                i32.const 1
                i32.add
                local.tee 4
                local.get 5
                i32.lt_u
                br_if 0 (;@4;)
                br 3 (;@1;)
              end
            end
            local.get 9
            i32.const 3
            i32.and
            local.tee 1
            i32.eqz
            br_if 1 (;@1;)
            local.get 7
            i32.const 0
            local.get 6
            i32.sub
            i32.add
            local.set 3
            local.get 4
            local.get 1
            i32.sub
            local.set 5
          end
          local.get 3
          i32.const -1
          i32.add
          local.set 1
          loop ;; label = @2
            local.get 4
            i32.const -1
            i32.add
            local.tee 4
            local.get 1
            i32.load8_u
            i32.store8
            local.get 1
            i32.const -1
            i32.add
            local.set 1
            local.get 5
            local.get 4
            i32.lt_u
            br_if 0 (;@2;)
          end
        end
        local.get 0
      )
      (func $memmove (;92;) (type 12) (param i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        call $_ZN17compiler_builtins3mem7memmove17h725bc510fb6ecc21E
      )
      (func $memcpy (;93;) (type 12) (param i32 i32 i32) (result i32)
        (local i32 i32 i32 i32 i32 i32 i32 i32)
        block ;; label = @1
          block ;; label = @2
            local.get 2
            i32.const 16
            i32.ge_u
            br_if 0 (;@2;)
            local.get 0
            local.set 3
            br 1 (;@1;)
          end
          local.get 0
          i32.const 0
          local.get 0
          i32.sub
          i32.const 3
          i32.and
          local.tee 4
          i32.add
          local.set 5
          block ;; label = @2
            local.get 4
            i32.eqz
            br_if 0 (;@2;)
            local.get 0
            local.set 3
            local.get 1
            local.set 6
            loop ;; label = @3
              local.get 3
              local.get 6
              i32.load8_u
              i32.store8
              local.get 6
              i32.const 1
              i32.add
              local.set 6
              local.get 3
              i32.const 1
              i32.add
              local.tee 3
              local.get 5
              i32.lt_u
              br_if 0 (;@3;)
            end
          end
          local.get 5
          local.get 2
          local.get 4
          i32.sub
          local.tee 7
          i32.const -4
          i32.and
          local.tee 8
          i32.add
          local.set 3
          block ;; label = @2
            block ;; label = @3
              local.get 1
              local.get 4
              i32.add
              local.tee 9
              i32.const 3
              i32.and
              i32.eqz
              br_if 0 (;@3;)
              local.get 8
              i32.const 1
              i32.lt_s
              br_if 1 (;@2;)
              local.get 9
              i32.const 3
              i32.shl
              local.tee 6
              i32.const 24
              i32.and
              local.set 2
              local.get 9
              i32.const -4
              i32.and
              local.tee 10
              i32.const 4
              i32.add
              local.set 1
              i32.const 0
              local.get 6
              i32.sub
              i32.const 24
              i32.and
              local.set 4
              local.get 10
              i32.load
              local.set 6
              loop ;; label = @4
                local.get 5
                local.get 6
                local.get 2
                i32.shr_u
                local.get 1
                i32.load
                local.tee 6
                local.get 4
                i32.shl
                i32.or
                i32.store
                local.get 1
                i32.const 4
                i32.add
                local.set 1
                local.get 5
                i32.const 4
                i32.add
                local.tee 5
                local.get 3
                i32.lt_u
                br_if 0 (;@4;)
                br 2 (;@2;)
              end
            end
            local.get 8
            i32.const 1
            i32.lt_s
            br_if 0 (;@2;)
            local.get 9
            local.set 1
            loop ;; label = @3
              local.get 5
              local.get 1
              i32.load
              i32.store
              local.get 1
              i32.const 4
              i32.add
              local.set 1
              local.get 5
              i32.const 4
              i32.add
              local.tee 5
              local.get 3
              i32.lt_u
              br_if 0 (;@3;)
            end
          end
          local.get 7
          i32.const 3
          i32.and
          local.set 2
          local.get 9
          local.get 8
          i32.add
          local.set 1
        end
        block ;; label = @1
          local.get 2
          i32.eqz
          br_if 0 (;@1;)
          local.get 3
          local.get 2
          i32.add
          local.set 5
          loop ;; label = @2
            local.get 3
            local.get 1
            i32.load8_u
            i32.store8
            local.get 1
            i32.const 1
            i32.add
            local.set 1
            local.get 3
            i32.const 1
            i32.add
            local.tee 3
            local.get 5
            i32.lt_u
            br_if 0 (;@2;)
          end
        end
        local.get 0
      )
      (func $allocate_stack (;94;) (type 19)
        global.get $allocation_state
        i32.const 0
        i32.eq
        if ;; label = @1
          i32.const 1
          global.set $allocation_state
          i32.const 0
          i32.const 0
          i32.const 8
          i32.const 65536
          call $_ZN22wasi_snapshot_preview15State3new12cabi_realloc17h88297338052a23f0E
          i32.const 65536
          i32.add
          global.set $__stack_pointer
          i32.const 2
          global.set $allocation_state
        end
      )
      (@producers
        (language "Rust" "")
        (processed-by "rustc" "1.83.0 (90b35a623 2024-11-26)")
      )
    )
    (core module $wit-component-shim-module (;2;)
      (type (;0;) (func (param i32 i32) (result i32)))
      (type (;1;) (func (param i32 i64 i32) (result i32)))
      (type (;2;) (func (param i32) (result i32)))
      (type (;3;) (func (param i32 i32 i32) (result i32)))
      (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
      (type (;5;) (func (param i32 i32 i32 i64 i32) (result i32)))
      (type (;6;) (func (param i32 i64 i32 i32) (result i32)))
      (type (;7;) (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (type (;8;) (func (param i32)))
      (type (;9;) (func (param i32 i32)))
      (type (;10;) (func (param i32 i32 i32 i32 i32 i32 i32)))
      (type (;11;) (func (param i32 i64 i32)))
      (type (;12;) (func (param i32 i32 i32 i32 i32)))
      (type (;13;) (func (param i32 i32 i32 i32)))
      (table (;0;) 38 38 funcref)
      (export "0" (func $adapt-wasi_snapshot_preview1-environ_get))
      (export "1" (func $adapt-wasi_snapshot_preview1-environ_sizes_get))
      (export "2" (func $adapt-wasi_snapshot_preview1-clock_time_get))
      (export "3" (func $adapt-wasi_snapshot_preview1-fd_close))
      (export "4" (func $adapt-wasi_snapshot_preview1-fd_fdstat_get))
      (export "5" (func $adapt-wasi_snapshot_preview1-fd_fdstat_set_flags))
      (export "6" (func $adapt-wasi_snapshot_preview1-fd_prestat_get))
      (export "7" (func $adapt-wasi_snapshot_preview1-fd_prestat_dir_name))
      (export "8" (func $adapt-wasi_snapshot_preview1-fd_read))
      (export "9" (func $adapt-wasi_snapshot_preview1-fd_readdir))
      (export "10" (func $adapt-wasi_snapshot_preview1-fd_seek))
      (export "11" (func $adapt-wasi_snapshot_preview1-fd_write))
      (export "12" (func $adapt-wasi_snapshot_preview1-path_open))
      (export "13" (func $adapt-wasi_snapshot_preview1-proc_exit))
      (export "14" (func $indirect-wasi:cli/environment@0.2.3-get-environment))
      (export "15" (func $indirect-wasi:clocks/wall-clock@0.2.3-now))
      (export "16" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags"))
      (export "17" (func $indirect-wasi:filesystem/types@0.2.3-filesystem-error-code))
      (export "18" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory"))
      (export "19" (func $"indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry"))
      (export "20" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at"))
      (export "21" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream"))
      (export "22" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream"))
      (export "23" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream"))
      (export "24" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type"))
      (export "25" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat"))
      (export "26" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash"))
      (export "27" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at"))
      (export "28" (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.read"))
      (export "29" (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read"))
      (export "30" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write"))
      (export "31" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.write"))
      (export "32" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush"))
      (export "33" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush"))
      (export "34" (func $indirect-wasi:filesystem/preopens@0.2.2-get-directories))
      (export "35" (func $indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin))
      (export "36" (func $indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout))
      (export "37" (func $indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr))
      (export "$imports" (table 0))
      (func $adapt-wasi_snapshot_preview1-environ_get (;0;) (type 0) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        i32.const 0
        call_indirect (type 0)
      )
      (func $adapt-wasi_snapshot_preview1-environ_sizes_get (;1;) (type 0) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        i32.const 1
        call_indirect (type 0)
      )
      (func $adapt-wasi_snapshot_preview1-clock_time_get (;2;) (type 1) (param i32 i64 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 2
        call_indirect (type 1)
      )
      (func $adapt-wasi_snapshot_preview1-fd_close (;3;) (type 2) (param i32) (result i32)
        local.get 0
        i32.const 3
        call_indirect (type 2)
      )
      (func $adapt-wasi_snapshot_preview1-fd_fdstat_get (;4;) (type 0) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        i32.const 4
        call_indirect (type 0)
      )
      (func $adapt-wasi_snapshot_preview1-fd_fdstat_set_flags (;5;) (type 0) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        i32.const 5
        call_indirect (type 0)
      )
      (func $adapt-wasi_snapshot_preview1-fd_prestat_get (;6;) (type 0) (param i32 i32) (result i32)
        local.get 0
        local.get 1
        i32.const 6
        call_indirect (type 0)
      )
      (func $adapt-wasi_snapshot_preview1-fd_prestat_dir_name (;7;) (type 3) (param i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 7
        call_indirect (type 3)
      )
      (func $adapt-wasi_snapshot_preview1-fd_read (;8;) (type 4) (param i32 i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        i32.const 8
        call_indirect (type 4)
      )
      (func $adapt-wasi_snapshot_preview1-fd_readdir (;9;) (type 5) (param i32 i32 i32 i64 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        i32.const 9
        call_indirect (type 5)
      )
      (func $adapt-wasi_snapshot_preview1-fd_seek (;10;) (type 6) (param i32 i64 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        i32.const 10
        call_indirect (type 6)
      )
      (func $adapt-wasi_snapshot_preview1-fd_write (;11;) (type 4) (param i32 i32 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        i32.const 11
        call_indirect (type 4)
      )
      (func $adapt-wasi_snapshot_preview1-path_open (;12;) (type 7) (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        local.get 5
        local.get 6
        local.get 7
        local.get 8
        i32.const 12
        call_indirect (type 7)
      )
      (func $adapt-wasi_snapshot_preview1-proc_exit (;13;) (type 8) (param i32)
        local.get 0
        i32.const 13
        call_indirect (type 8)
      )
      (func $indirect-wasi:cli/environment@0.2.3-get-environment (;14;) (type 8) (param i32)
        local.get 0
        i32.const 14
        call_indirect (type 8)
      )
      (func $indirect-wasi:clocks/wall-clock@0.2.3-now (;15;) (type 8) (param i32)
        local.get 0
        i32.const 15
        call_indirect (type 8)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags" (;16;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 16
        call_indirect (type 9)
      )
      (func $indirect-wasi:filesystem/types@0.2.3-filesystem-error-code (;17;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 17
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory" (;18;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 18
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry" (;19;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 19
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at" (;20;) (type 10) (param i32 i32 i32 i32 i32 i32 i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        local.get 5
        local.get 6
        i32.const 20
        call_indirect (type 10)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream" (;21;) (type 11) (param i32 i64 i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 21
        call_indirect (type 11)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream" (;22;) (type 11) (param i32 i64 i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 22
        call_indirect (type 11)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream" (;23;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 23
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type" (;24;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 24
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat" (;25;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 25
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash" (;26;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 26
        call_indirect (type 9)
      )
      (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at" (;27;) (type 12) (param i32 i32 i32 i32 i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        i32.const 27
        call_indirect (type 12)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.read" (;28;) (type 11) (param i32 i64 i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 28
        call_indirect (type 11)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read" (;29;) (type 11) (param i32 i64 i32)
        local.get 0
        local.get 1
        local.get 2
        i32.const 29
        call_indirect (type 11)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write" (;30;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 30
        call_indirect (type 9)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.write" (;31;) (type 13) (param i32 i32 i32 i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        i32.const 31
        call_indirect (type 13)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush" (;32;) (type 9) (param i32 i32)
        local.get 0
        local.get 1
        i32.const 32
        call_indirect (type 9)
      )
      (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush" (;33;) (type 13) (param i32 i32 i32 i32)
        local.get 0
        local.get 1
        local.get 2
        local.get 3
        i32.const 33
        call_indirect (type 13)
      )
      (func $indirect-wasi:filesystem/preopens@0.2.2-get-directories (;34;) (type 8) (param i32)
        local.get 0
        i32.const 34
        call_indirect (type 8)
      )
      (func $indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin (;35;) (type 8) (param i32)
        local.get 0
        i32.const 35
        call_indirect (type 8)
      )
      (func $indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout (;36;) (type 8) (param i32)
        local.get 0
        i32.const 36
        call_indirect (type 8)
      )
      (func $indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr (;37;) (type 8) (param i32)
        local.get 0
        i32.const 37
        call_indirect (type 8)
      )
      (@producers
        (processed-by "wit-component" "0.263.0")
      )
    )
    (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
    (alias core export $wit-component-shim-instance "0" (core func $adapt-wasi_snapshot_preview1-environ_get (;0;)))
    (alias core export $wit-component-shim-instance "1" (core func $adapt-wasi_snapshot_preview1-environ_sizes_get (;1;)))
    (alias core export $wit-component-shim-instance "2" (core func $adapt-wasi_snapshot_preview1-clock_time_get (;2;)))
    (alias core export $wit-component-shim-instance "3" (core func $adapt-wasi_snapshot_preview1-fd_close (;3;)))
    (alias core export $wit-component-shim-instance "4" (core func $adapt-wasi_snapshot_preview1-fd_fdstat_get (;4;)))
    (alias core export $wit-component-shim-instance "5" (core func $adapt-wasi_snapshot_preview1-fd_fdstat_set_flags (;5;)))
    (alias core export $wit-component-shim-instance "6" (core func $adapt-wasi_snapshot_preview1-fd_prestat_get (;6;)))
    (alias core export $wit-component-shim-instance "7" (core func $adapt-wasi_snapshot_preview1-fd_prestat_dir_name (;7;)))
    (alias core export $wit-component-shim-instance "8" (core func $adapt-wasi_snapshot_preview1-fd_read (;8;)))
    (alias core export $wit-component-shim-instance "9" (core func $adapt-wasi_snapshot_preview1-fd_readdir (;9;)))
    (alias core export $wit-component-shim-instance "10" (core func $adapt-wasi_snapshot_preview1-fd_seek (;10;)))
    (alias core export $wit-component-shim-instance "11" (core func $adapt-wasi_snapshot_preview1-fd_write (;11;)))
    (alias core export $wit-component-shim-instance "12" (core func $adapt-wasi_snapshot_preview1-path_open (;12;)))
    (alias core export $wit-component-shim-instance "13" (core func $adapt-wasi_snapshot_preview1-proc_exit (;13;)))
    (core instance $wasi_snapshot_preview1 (;1;)
      (export "environ_get" (func $adapt-wasi_snapshot_preview1-environ_get))
      (export "environ_sizes_get" (func $adapt-wasi_snapshot_preview1-environ_sizes_get))
      (export "clock_time_get" (func $adapt-wasi_snapshot_preview1-clock_time_get))
      (export "fd_close" (func $adapt-wasi_snapshot_preview1-fd_close))
      (export "fd_fdstat_get" (func $adapt-wasi_snapshot_preview1-fd_fdstat_get))
      (export "fd_fdstat_set_flags" (func $adapt-wasi_snapshot_preview1-fd_fdstat_set_flags))
      (export "fd_prestat_get" (func $adapt-wasi_snapshot_preview1-fd_prestat_get))
      (export "fd_prestat_dir_name" (func $adapt-wasi_snapshot_preview1-fd_prestat_dir_name))
      (export "fd_read" (func $adapt-wasi_snapshot_preview1-fd_read))
      (export "fd_readdir" (func $adapt-wasi_snapshot_preview1-fd_readdir))
      (export "fd_seek" (func $adapt-wasi_snapshot_preview1-fd_seek))
      (export "fd_write" (func $adapt-wasi_snapshot_preview1-fd_write))
      (export "path_open" (func $adapt-wasi_snapshot_preview1-path_open))
      (export "proc_exit" (func $adapt-wasi_snapshot_preview1-proc_exit))
    )
    (core instance $main (;2;) (instantiate $main
        (with "wasi_snapshot_preview1" (instance $wasi_snapshot_preview1))
      )
    )
    (alias core export $main "memory" (core memory $memory (;0;)))
    (core instance $env (;3;)
      (export "memory" (memory $memory))
    )
    (alias core export $main "_start" (core func $_start (;14;)))
    (alias core export $main "cabi_realloc" (core func $cabi_realloc (;15;)))
    (core instance $__main_module__ (;4;)
      (export "_start" (func $_start))
      (export "cabi_realloc" (func $cabi_realloc))
    )
    (alias core export $wit-component-shim-instance "14" (core func $indirect-wasi:cli/environment@0.2.3-get-environment (;16;)))
    (core instance $wasi:cli/environment@0.2.3 (;5;)
      (export "get-environment" (func $indirect-wasi:cli/environment@0.2.3-get-environment))
    )
    (alias core export $wit-component-shim-instance "15" (core func $indirect-wasi:clocks/wall-clock@0.2.3-now (;17;)))
    (core instance $wasi:clocks/wall-clock@0.2.3 (;6;)
      (export "now" (func $indirect-wasi:clocks/wall-clock@0.2.3-now))
    )
    (alias export $wasi:clocks/monotonic-clock@0.2.3 "now" (func $now (;0;)))
    (core func $now (;18;) (canon lower (func $now)))
    (core instance $wasi:clocks/monotonic-clock@0.2.3 (;7;)
      (export "now" (func $now))
    )
    (alias export $wasi:filesystem/types@0.2.3 "directory-entry-stream" (type $directory-entry-stream (;28;)))
    (core func $resource.drop (;19;) (canon resource.drop $directory-entry-stream))
    (alias core export $wit-component-shim-instance "16" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags" (;20;)))
    (alias export $wasi:filesystem/types@0.2.3 "descriptor" (type $"#type29 descriptor" (@name "descriptor") (;29;)))
    (core func $"#core-func21 resource.drop" (@name "resource.drop") (;21;) (canon resource.drop $"#type29 descriptor"))
    (alias core export $wit-component-shim-instance "17" (core func $indirect-wasi:filesystem/types@0.2.3-filesystem-error-code (;22;)))
    (alias core export $wit-component-shim-instance "18" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory" (;23;)))
    (alias core export $wit-component-shim-instance "19" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry" (;24;)))
    (alias core export $wit-component-shim-instance "20" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at" (;25;)))
    (alias core export $wit-component-shim-instance "21" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream" (;26;)))
    (alias core export $wit-component-shim-instance "22" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream" (;27;)))
    (alias core export $wit-component-shim-instance "23" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream" (;28;)))
    (alias core export $wit-component-shim-instance "24" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type" (;29;)))
    (alias core export $wit-component-shim-instance "25" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat" (;30;)))
    (alias core export $wit-component-shim-instance "26" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash" (;31;)))
    (alias core export $wit-component-shim-instance "27" (core func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at" (;32;)))
    (core instance $wasi:filesystem/types@0.2.3 (;8;)
      (export "[resource-drop]directory-entry-stream" (func $resource.drop))
      (export "[method]descriptor.get-flags" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags"))
      (export "[resource-drop]descriptor" (func $"#core-func21 resource.drop"))
      (export "filesystem-error-code" (func $indirect-wasi:filesystem/types@0.2.3-filesystem-error-code))
      (export "[method]descriptor.read-directory" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory"))
      (export "[method]directory-entry-stream.read-directory-entry" (func $"indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry"))
      (export "[method]descriptor.open-at" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at"))
      (export "[method]descriptor.read-via-stream" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream"))
      (export "[method]descriptor.write-via-stream" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream"))
      (export "[method]descriptor.append-via-stream" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream"))
      (export "[method]descriptor.get-type" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type"))
      (export "[method]descriptor.stat" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat"))
      (export "[method]descriptor.metadata-hash" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash"))
      (export "[method]descriptor.metadata-hash-at" (func $"indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at"))
    )
    (alias export $wasi:io/streams@0.2.3 "output-stream" (type $"#type30 output-stream" (@name "output-stream") (;30;)))
    (core func $"#core-func33 resource.drop" (@name "resource.drop") (;33;) (canon resource.drop $"#type30 output-stream"))
    (alias core export $wit-component-shim-instance "28" (core func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.read" (;34;)))
    (alias core export $wit-component-shim-instance "29" (core func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read" (;35;)))
    (alias export $wasi:io/streams@0.2.3 "input-stream" (type $"#type31 input-stream" (@name "input-stream") (;31;)))
    (core func $"#core-func36 resource.drop" (@name "resource.drop") (;36;) (canon resource.drop $"#type31 input-stream"))
    (alias core export $wit-component-shim-instance "30" (core func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write" (;37;)))
    (alias core export $wit-component-shim-instance "31" (core func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.write" (;38;)))
    (alias core export $wit-component-shim-instance "32" (core func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush" (;39;)))
    (alias core export $wit-component-shim-instance "33" (core func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush" (;40;)))
    (core instance $wasi:io/streams@0.2.3 (;9;)
      (export "[resource-drop]output-stream" (func $"#core-func33 resource.drop"))
      (export "[method]input-stream.read" (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.read"))
      (export "[method]input-stream.blocking-read" (func $"indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read"))
      (export "[resource-drop]input-stream" (func $"#core-func36 resource.drop"))
      (export "[method]output-stream.check-write" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write"))
      (export "[method]output-stream.write" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.write"))
      (export "[method]output-stream.blocking-flush" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush"))
      (export "[method]output-stream.blocking-write-and-flush" (func $"indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush"))
    )
    (alias export $wasi:io/error@0.2.3 "error" (type $"#type32 error" (@name "error") (;32;)))
    (core func $"#core-func41 resource.drop" (@name "resource.drop") (;41;) (canon resource.drop $"#type32 error"))
    (core instance $wasi:io/error@0.2.3 (;10;)
      (export "[resource-drop]error" (func $"#core-func41 resource.drop"))
    )
    (alias core export $wit-component-shim-instance "34" (core func $indirect-wasi:filesystem/preopens@0.2.2-get-directories (;42;)))
    (core instance $wasi:filesystem/preopens@0.2.2 (;11;)
      (export "get-directories" (func $indirect-wasi:filesystem/preopens@0.2.2-get-directories))
    )
    (alias export $wasi:cli/stderr@0.2.3 "get-stderr" (func $get-stderr (;1;)))
    (core func $get-stderr (;43;) (canon lower (func $get-stderr)))
    (core instance $wasi:cli/stderr@0.2.3 (;12;)
      (export "get-stderr" (func $get-stderr))
    )
    (alias core export $wit-component-shim-instance "35" (core func $indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin (;44;)))
    (core instance $wasi:cli/terminal-stdin@0.2.3 (;13;)
      (export "get-terminal-stdin" (func $indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin))
    )
    (alias export $wasi:cli/terminal-input@0.2.3 "terminal-input" (type $"#type33 terminal-input" (@name "terminal-input") (;33;)))
    (core func $"#core-func45 resource.drop" (@name "resource.drop") (;45;) (canon resource.drop $"#type33 terminal-input"))
    (core instance $wasi:cli/terminal-input@0.2.3 (;14;)
      (export "[resource-drop]terminal-input" (func $"#core-func45 resource.drop"))
    )
    (alias core export $wit-component-shim-instance "36" (core func $indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout (;46;)))
    (core instance $wasi:cli/terminal-stdout@0.2.3 (;15;)
      (export "get-terminal-stdout" (func $indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout))
    )
    (alias export $wasi:cli/terminal-output@0.2.3 "terminal-output" (type $"#type34 terminal-output" (@name "terminal-output") (;34;)))
    (core func $"#core-func47 resource.drop" (@name "resource.drop") (;47;) (canon resource.drop $"#type34 terminal-output"))
    (core instance $wasi:cli/terminal-output@0.2.3 (;16;)
      (export "[resource-drop]terminal-output" (func $"#core-func47 resource.drop"))
    )
    (alias core export $wit-component-shim-instance "37" (core func $indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr (;48;)))
    (core instance $wasi:cli/terminal-stderr@0.2.3 (;17;)
      (export "get-terminal-stderr" (func $indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr))
    )
    (alias export $wasi:cli/stdin@0.2.3 "get-stdin" (func $get-stdin (;2;)))
    (core func $get-stdin (;49;) (canon lower (func $get-stdin)))
    (core instance $wasi:cli/stdin@0.2.3 (;18;)
      (export "get-stdin" (func $get-stdin))
    )
    (alias export $wasi:cli/stdout@0.2.3 "get-stdout" (func $get-stdout (;3;)))
    (core func $get-stdout (;50;) (canon lower (func $get-stdout)))
    (core instance $wasi:cli/stdout@0.2.3 (;19;)
      (export "get-stdout" (func $get-stdout))
    )
    (alias export $wasi:cli/exit@0.2.3 "exit" (func $exit (;4;)))
    (core func $exit (;51;) (canon lower (func $exit)))
    (core instance $wasi:cli/exit@0.2.3 (;20;)
      (export "exit" (func $exit))
    )
    (core instance $"#core-instance21 wasi_snapshot_preview1" (@name "wasi_snapshot_preview1") (;21;) (instantiate $wit-component:adapter:wasi_snapshot_preview1
        (with "env" (instance $env))
        (with "__main_module__" (instance $__main_module__))
        (with "wasi:cli/environment@0.2.3" (instance $wasi:cli/environment@0.2.3))
        (with "wasi:clocks/wall-clock@0.2.3" (instance $wasi:clocks/wall-clock@0.2.3))
        (with "wasi:clocks/monotonic-clock@0.2.3" (instance $wasi:clocks/monotonic-clock@0.2.3))
        (with "wasi:filesystem/types@0.2.3" (instance $wasi:filesystem/types@0.2.3))
        (with "wasi:io/streams@0.2.3" (instance $wasi:io/streams@0.2.3))
        (with "wasi:io/error@0.2.3" (instance $wasi:io/error@0.2.3))
        (with "wasi:filesystem/preopens@0.2.2" (instance $wasi:filesystem/preopens@0.2.2))
        (with "wasi:cli/stderr@0.2.3" (instance $wasi:cli/stderr@0.2.3))
        (with "wasi:cli/terminal-stdin@0.2.3" (instance $wasi:cli/terminal-stdin@0.2.3))
        (with "wasi:cli/terminal-input@0.2.3" (instance $wasi:cli/terminal-input@0.2.3))
        (with "wasi:cli/terminal-stdout@0.2.3" (instance $wasi:cli/terminal-stdout@0.2.3))
        (with "wasi:cli/terminal-output@0.2.3" (instance $wasi:cli/terminal-output@0.2.3))
        (with "wasi:cli/terminal-stderr@0.2.3" (instance $wasi:cli/terminal-stderr@0.2.3))
        (with "wasi:cli/stdin@0.2.3" (instance $wasi:cli/stdin@0.2.3))
        (with "wasi:cli/stdout@0.2.3" (instance $wasi:cli/stdout@0.2.3))
        (with "wasi:cli/exit@0.2.3" (instance $wasi:cli/exit@0.2.3))
      )
    )
    (core module $wit-component-fixup (;3;)
      (type (;0;) (func (param i32 i32) (result i32)))
      (type (;1;) (func (param i32 i64 i32) (result i32)))
      (type (;2;) (func (param i32) (result i32)))
      (type (;3;) (func (param i32 i32 i32) (result i32)))
      (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
      (type (;5;) (func (param i32 i32 i32 i64 i32) (result i32)))
      (type (;6;) (func (param i32 i64 i32 i32) (result i32)))
      (type (;7;) (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (type (;8;) (func (param i32)))
      (type (;9;) (func (param i32 i32)))
      (type (;10;) (func (param i32 i32 i32 i32 i32 i32 i32)))
      (type (;11;) (func (param i32 i64 i32)))
      (type (;12;) (func (param i32 i32 i32 i32 i32)))
      (type (;13;) (func (param i32 i32 i32 i32)))
      (import "actual" "0" (func $0 (;0;) (type 0) (param i32 i32) (result i32)))
      (import "actual" "1" (func $1 (;1;) (type 0) (param i32 i32) (result i32)))
      (import "actual" "2" (func $2 (;2;) (type 1) (param i32 i64 i32) (result i32)))
      (import "actual" "3" (func $3 (;3;) (type 2) (param i32) (result i32)))
      (import "actual" "4" (func $4 (;4;) (type 0) (param i32 i32) (result i32)))
      (import "actual" "5" (func $5 (;5;) (type 0) (param i32 i32) (result i32)))
      (import "actual" "6" (func $6 (;6;) (type 0) (param i32 i32) (result i32)))
      (import "actual" "7" (func $7 (;7;) (type 3) (param i32 i32 i32) (result i32)))
      (import "actual" "8" (func $8 (;8;) (type 4) (param i32 i32 i32 i32) (result i32)))
      (import "actual" "9" (func $9 (;9;) (type 5) (param i32 i32 i32 i64 i32) (result i32)))
      (import "actual" "10" (func $10 (;10;) (type 6) (param i32 i64 i32 i32) (result i32)))
      (import "actual" "11" (func $11 (;11;) (type 4) (param i32 i32 i32 i32) (result i32)))
      (import "actual" "12" (func $12 (;12;) (type 7) (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "actual" "13" (func $13 (;13;) (type 8) (param i32)))
      (import "actual" "14" (func $14 (;14;) (type 8) (param i32)))
      (import "actual" "15" (func $15 (;15;) (type 8) (param i32)))
      (import "actual" "16" (func $16 (;16;) (type 9) (param i32 i32)))
      (import "actual" "17" (func $17 (;17;) (type 9) (param i32 i32)))
      (import "actual" "18" (func $18 (;18;) (type 9) (param i32 i32)))
      (import "actual" "19" (func $19 (;19;) (type 9) (param i32 i32)))
      (import "actual" "20" (func $20 (;20;) (type 10) (param i32 i32 i32 i32 i32 i32 i32)))
      (import "actual" "21" (func $21 (;21;) (type 11) (param i32 i64 i32)))
      (import "actual" "22" (func $22 (;22;) (type 11) (param i32 i64 i32)))
      (import "actual" "23" (func $23 (;23;) (type 9) (param i32 i32)))
      (import "actual" "24" (func $24 (;24;) (type 9) (param i32 i32)))
      (import "actual" "25" (func $25 (;25;) (type 9) (param i32 i32)))
      (import "actual" "26" (func $26 (;26;) (type 9) (param i32 i32)))
      (import "actual" "27" (func $27 (;27;) (type 12) (param i32 i32 i32 i32 i32)))
      (import "actual" "28" (func $28 (;28;) (type 11) (param i32 i64 i32)))
      (import "actual" "29" (func $29 (;29;) (type 11) (param i32 i64 i32)))
      (import "actual" "30" (func $30 (;30;) (type 9) (param i32 i32)))
      (import "actual" "31" (func $31 (;31;) (type 13) (param i32 i32 i32 i32)))
      (import "actual" "32" (func $32 (;32;) (type 9) (param i32 i32)))
      (import "actual" "33" (func $33 (;33;) (type 13) (param i32 i32 i32 i32)))
      (import "actual" "34" (func $34 (;34;) (type 8) (param i32)))
      (import "actual" "35" (func $35 (;35;) (type 8) (param i32)))
      (import "actual" "36" (func $36 (;36;) (type 8) (param i32)))
      (import "actual" "37" (func $37 (;37;) (type 8) (param i32)))
      (import "shim" "$imports" (table (;0;) 38 38 funcref))
      (elem (;0;) (i32.const 0) func $0 $1 $2 $3 $4 $5 $6 $7 $8 $9 $10 $11 $12 $13 $14 $15 $16 $17 $18 $19 $20 $21 $22 $23 $24 $25 $26 $27 $28 $29 $30 $31 $32 $33 $34 $35 $36 $37)
      (@producers
        (processed-by "wit-component" "0.263.0")
      )
    )
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "environ_get" (core func $environ_get (;52;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "environ_sizes_get" (core func $environ_sizes_get (;53;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "clock_time_get" (core func $clock_time_get (;54;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_close" (core func $fd_close (;55;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_fdstat_get" (core func $fd_fdstat_get (;56;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_fdstat_set_flags" (core func $fd_fdstat_set_flags (;57;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_prestat_get" (core func $fd_prestat_get (;58;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_prestat_dir_name" (core func $fd_prestat_dir_name (;59;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_read" (core func $fd_read (;60;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_readdir" (core func $fd_readdir (;61;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_seek" (core func $fd_seek (;62;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "fd_write" (core func $fd_write (;63;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "path_open" (core func $path_open (;64;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "proc_exit" (core func $proc_exit (;65;)))
    (alias export $wasi:cli/environment@0.2.3 "get-environment" (func $get-environment (;5;)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "cabi_import_realloc" (core func $cabi_import_realloc (;66;)))
    (core func $"#core-func67 indirect-wasi:cli/environment@0.2.3-get-environment" (@name "indirect-wasi:cli/environment@0.2.3-get-environment") (;67;) (canon lower (func $get-environment) (memory $memory) (realloc $cabi_import_realloc) string-encoding=utf8))
    (alias export $wasi:clocks/wall-clock@0.2.3 "now" (func $"#func6 now" (@name "now") (;6;)))
    (core func $"#core-func68 indirect-wasi:clocks/wall-clock@0.2.3-now" (@name "indirect-wasi:clocks/wall-clock@0.2.3-now") (;68;) (canon lower (func $"#func6 now") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.get-flags" (func $"[method]descriptor.get-flags" (;7;)))
    (core func $"#core-func69 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags") (;69;) (canon lower (func $"[method]descriptor.get-flags") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "filesystem-error-code" (func $filesystem-error-code (;8;)))
    (core func $"#core-func70 indirect-wasi:filesystem/types@0.2.3-filesystem-error-code" (@name "indirect-wasi:filesystem/types@0.2.3-filesystem-error-code") (;70;) (canon lower (func $filesystem-error-code) (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.read-directory" (func $"[method]descriptor.read-directory" (;9;)))
    (core func $"#core-func71 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory") (;71;) (canon lower (func $"[method]descriptor.read-directory") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]directory-entry-stream.read-directory-entry" (func $"[method]directory-entry-stream.read-directory-entry" (;10;)))
    (core func $"#core-func72 indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry" (@name "indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry") (;72;) (canon lower (func $"[method]directory-entry-stream.read-directory-entry") (memory $memory) (realloc $cabi_import_realloc) string-encoding=utf8))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.open-at" (func $"[method]descriptor.open-at" (;11;)))
    (core func $"#core-func73 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at") (;73;) (canon lower (func $"[method]descriptor.open-at") (memory $memory) string-encoding=utf8))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.read-via-stream" (func $"[method]descriptor.read-via-stream" (;12;)))
    (core func $"#core-func74 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream") (;74;) (canon lower (func $"[method]descriptor.read-via-stream") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.write-via-stream" (func $"[method]descriptor.write-via-stream" (;13;)))
    (core func $"#core-func75 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream") (;75;) (canon lower (func $"[method]descriptor.write-via-stream") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.append-via-stream" (func $"[method]descriptor.append-via-stream" (;14;)))
    (core func $"#core-func76 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream") (;76;) (canon lower (func $"[method]descriptor.append-via-stream") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.get-type" (func $"[method]descriptor.get-type" (;15;)))
    (core func $"#core-func77 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type") (;77;) (canon lower (func $"[method]descriptor.get-type") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.stat" (func $"[method]descriptor.stat" (;16;)))
    (core func $"#core-func78 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat") (;78;) (canon lower (func $"[method]descriptor.stat") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.metadata-hash" (func $"[method]descriptor.metadata-hash" (;17;)))
    (core func $"#core-func79 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash") (;79;) (canon lower (func $"[method]descriptor.metadata-hash") (memory $memory)))
    (alias export $wasi:filesystem/types@0.2.3 "[method]descriptor.metadata-hash-at" (func $"[method]descriptor.metadata-hash-at" (;18;)))
    (core func $"#core-func80 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at" (@name "indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at") (;80;) (canon lower (func $"[method]descriptor.metadata-hash-at") (memory $memory) string-encoding=utf8))
    (alias export $wasi:io/streams@0.2.3 "[method]input-stream.read" (func $"[method]input-stream.read" (;19;)))
    (core func $"#core-func81 indirect-wasi:io/streams@0.2.3-[method]input-stream.read" (@name "indirect-wasi:io/streams@0.2.3-[method]input-stream.read") (;81;) (canon lower (func $"[method]input-stream.read") (memory $memory) (realloc $cabi_import_realloc)))
    (alias export $wasi:io/streams@0.2.3 "[method]input-stream.blocking-read" (func $"[method]input-stream.blocking-read" (;20;)))
    (core func $"#core-func82 indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read" (@name "indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read") (;82;) (canon lower (func $"[method]input-stream.blocking-read") (memory $memory) (realloc $cabi_import_realloc)))
    (alias export $wasi:io/streams@0.2.3 "[method]output-stream.check-write" (func $"[method]output-stream.check-write" (;21;)))
    (core func $"#core-func83 indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write" (@name "indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write") (;83;) (canon lower (func $"[method]output-stream.check-write") (memory $memory)))
    (alias export $wasi:io/streams@0.2.3 "[method]output-stream.write" (func $"[method]output-stream.write" (;22;)))
    (core func $"#core-func84 indirect-wasi:io/streams@0.2.3-[method]output-stream.write" (@name "indirect-wasi:io/streams@0.2.3-[method]output-stream.write") (;84;) (canon lower (func $"[method]output-stream.write") (memory $memory)))
    (alias export $wasi:io/streams@0.2.3 "[method]output-stream.blocking-flush" (func $"[method]output-stream.blocking-flush" (;23;)))
    (core func $"#core-func85 indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush" (@name "indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush") (;85;) (canon lower (func $"[method]output-stream.blocking-flush") (memory $memory)))
    (alias export $wasi:io/streams@0.2.3 "[method]output-stream.blocking-write-and-flush" (func $"[method]output-stream.blocking-write-and-flush" (;24;)))
    (core func $"#core-func86 indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush" (@name "indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush") (;86;) (canon lower (func $"[method]output-stream.blocking-write-and-flush") (memory $memory)))
    (alias export $wasi:filesystem/preopens@0.2.3 "get-directories" (func $get-directories (;25;)))
    (core func $"#core-func87 indirect-wasi:filesystem/preopens@0.2.2-get-directories" (@name "indirect-wasi:filesystem/preopens@0.2.2-get-directories") (;87;) (canon lower (func $get-directories) (memory $memory) (realloc $cabi_import_realloc) string-encoding=utf8))
    (alias export $wasi:cli/terminal-stdin@0.2.3 "get-terminal-stdin" (func $get-terminal-stdin (;26;)))
    (core func $"#core-func88 indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin" (@name "indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin") (;88;) (canon lower (func $get-terminal-stdin) (memory $memory)))
    (alias export $wasi:cli/terminal-stdout@0.2.3 "get-terminal-stdout" (func $get-terminal-stdout (;27;)))
    (core func $"#core-func89 indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout" (@name "indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout") (;89;) (canon lower (func $get-terminal-stdout) (memory $memory)))
    (alias export $wasi:cli/terminal-stderr@0.2.3 "get-terminal-stderr" (func $get-terminal-stderr (;28;)))
    (core func $"#core-func90 indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr" (@name "indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr") (;90;) (canon lower (func $get-terminal-stderr) (memory $memory)))
    (core instance $actual (;22;)
      (export "0" (func $environ_get))
      (export "1" (func $environ_sizes_get))
      (export "2" (func $clock_time_get))
      (export "3" (func $fd_close))
      (export "4" (func $fd_fdstat_get))
      (export "5" (func $fd_fdstat_set_flags))
      (export "6" (func $fd_prestat_get))
      (export "7" (func $fd_prestat_dir_name))
      (export "8" (func $fd_read))
      (export "9" (func $fd_readdir))
      (export "10" (func $fd_seek))
      (export "11" (func $fd_write))
      (export "12" (func $path_open))
      (export "13" (func $proc_exit))
      (export "14" (func $"#core-func67 indirect-wasi:cli/environment@0.2.3-get-environment"))
      (export "15" (func $"#core-func68 indirect-wasi:clocks/wall-clock@0.2.3-now"))
      (export "16" (func $"#core-func69 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-flags"))
      (export "17" (func $"#core-func70 indirect-wasi:filesystem/types@0.2.3-filesystem-error-code"))
      (export "18" (func $"#core-func71 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-directory"))
      (export "19" (func $"#core-func72 indirect-wasi:filesystem/types@0.2.3-[method]directory-entry-stream.read-directory-entry"))
      (export "20" (func $"#core-func73 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.open-at"))
      (export "21" (func $"#core-func74 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.read-via-stream"))
      (export "22" (func $"#core-func75 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.write-via-stream"))
      (export "23" (func $"#core-func76 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.append-via-stream"))
      (export "24" (func $"#core-func77 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.get-type"))
      (export "25" (func $"#core-func78 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.stat"))
      (export "26" (func $"#core-func79 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash"))
      (export "27" (func $"#core-func80 indirect-wasi:filesystem/types@0.2.3-[method]descriptor.metadata-hash-at"))
      (export "28" (func $"#core-func81 indirect-wasi:io/streams@0.2.3-[method]input-stream.read"))
      (export "29" (func $"#core-func82 indirect-wasi:io/streams@0.2.3-[method]input-stream.blocking-read"))
      (export "30" (func $"#core-func83 indirect-wasi:io/streams@0.2.3-[method]output-stream.check-write"))
      (export "31" (func $"#core-func84 indirect-wasi:io/streams@0.2.3-[method]output-stream.write"))
      (export "32" (func $"#core-func85 indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-flush"))
      (export "33" (func $"#core-func86 indirect-wasi:io/streams@0.2.3-[method]output-stream.blocking-write-and-flush"))
      (export "34" (func $"#core-func87 indirect-wasi:filesystem/preopens@0.2.2-get-directories"))
      (export "35" (func $"#core-func88 indirect-wasi:cli/terminal-stdin@0.2.3-get-terminal-stdin"))
      (export "36" (func $"#core-func89 indirect-wasi:cli/terminal-stdout@0.2.3-get-terminal-stdout"))
      (export "37" (func $"#core-func90 indirect-wasi:cli/terminal-stderr@0.2.3-get-terminal-stderr"))
    )
    (core instance $fixup (;23;) (instantiate $wit-component-fixup
        (with "actual" (instance $actual))
        (with "shim" (instance $wit-component-shim-instance))
      )
    )
    (type (;35;) (result))
    (type (;36;) (func (result 35)))
    (alias core export $"#core-instance21 wasi_snapshot_preview1" "wasi:cli/run@0.2.3#run" (core func $wasi:cli/run@0.2.3#run (;91;)))
    (func $run (;29;) (type 36) (canon lift (core func $wasi:cli/run@0.2.3#run)))
    (component $wasi:cli/run@0.2.3-shim-component (;0;)
      (type (;0;) (result))
      (type (;1;) (func (result 0)))
      (import "import-func-run" (func (;0;) (type 1)))
      (type (;2;) (result))
      (type (;3;) (func (result 2)))
      (export (;1;) "run" (func 0) (func (type 3)))
    )
    (instance $wasi:cli/run@0.2.3-shim-instance (;16;) (instantiate $wasi:cli/run@0.2.3-shim-component
        (with "import-func-run" (func $run))
      )
    )
    (export $wasi:cli/run@0.2.3 (;17;) "wasi:cli/run@0.2.3" (instance $wasi:cli/run@0.2.3-shim-instance))
    (@producers
      (processed-by "wit-component" "0.263.0")
    )
  )
  ;; hand-written virtualizer (written for this corpus): wasi:cli/environment@0.2.3 with two fixed variables
  (component $VirtualEnvironment
    (core module $m
      (memory (export "memory") 1)
      ;; strings
      (data (i32.const 256) "GREETING" "from-the-virtualizer" "LEVEL" "9" "virt-argv0")
      ;; list of (tuple string string): 2 entries of 16 bytes at 64
      (data (i32.const 64) "\00\01\00\00" "\08\00\00\00" "\08\01\00\00" "\14\00\00\00"
                           "\1c\01\00\00" "\05\00\00\00" "\21\01\00\00" "\01\00\00\00")
      (data (i32.const 16) "\40\00\00\00" "\02\00\00\00")          ;; get-environment result: ptr 64, len 2
      (data (i32.const 128) "\22\01\00\00" "\0a\00\00\00")         ;; argv[0]
      (data (i32.const 24) "\80\00\00\00" "\01\00\00\00")          ;; get-arguments result: ptr 128, len 1
      (func (export "get-environment") (result i32) i32.const 16)
      (func (export "get-arguments") (result i32) i32.const 24)
      (func (export "initial-cwd") (result i32) i32.const 48))     ;; option none
    (core instance $i (instantiate $m))
    (func $get-environment (result (list (tuple string string)))
      (canon lift (core func $i "get-environment") (memory (core memory $i "memory"))))
    (func $get-arguments (result (list string))
      (canon lift (core func $i "get-arguments") (memory (core memory $i "memory"))))
    (func $initial-cwd (result (option string))
      (canon lift (core func $i "initial-cwd") (memory (core memory $i "memory"))))
    (instance $env
      (export "get-environment" (func $get-environment))
      (export "get-arguments" (func $get-arguments))
      (export "initial-cwd" (func $initial-cwd)))
    (export "wasi:cli/environment@0.2.3" (instance $env)))

  (instance $virtual (instantiate $VirtualEnvironment))
  (instance $command (instantiate $Env0
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
    (with "wasi:filesystem/types@0.2.3" (instance $types))
    (with "wasi:filesystem/preopens@0.2.3" (instance $preopens))))
  (export "wasi:cli/run@0.2.3" (instance $command "wasi:cli/run@0.2.3"))
)
