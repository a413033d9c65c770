//! To come: stripping secrets.
