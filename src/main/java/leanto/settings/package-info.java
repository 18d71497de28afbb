/// Where things are on this machine, and the few things that a person has settled.
package leanto.settings;
