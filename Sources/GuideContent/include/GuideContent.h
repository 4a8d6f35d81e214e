// The guides of Content/, compiled in.
