/// Files and folders that only their owner can open, and plain words for what stops a disk.
///
/// Every room that writes makes its files here, so that the mode is right from the moment a file is
/// there (`faults.md` 22).
package leanto.files;
