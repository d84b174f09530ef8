# Read by the commands beside it, not run: builds the benchmarks and finds their class path.
# Sets root (the project's folder) and java (the program); wants $0 to be a command in this folder.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# class_path FILE [MAVEN-OPTION...]: builds, and prints the class path; FILE keeps it meanwhile.
class_path() {
    file=$root/belegg-bench/target/$1
    shift
    (
        cd "$root"
        ./mvnw -q -B -pl belegg-bench -am "$@" -DskipTests -Djacoco.skip=true package \
            dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="target/${file##*/}" 1>&2
    )
    printf '%s:%s' "$(ls "$root"/belegg-bench/target/belegg-bench-*.jar)" "$(cat "$file")"
}

# commit_beside REPORT: the commit that is measured; says so when more than the report differs from it.
commit_beside() {
    name=$(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo unknown)
    if [ -n "$(git -C "$root" status --porcelain -- . ":!$1" 2>/dev/null)" ]; then
        name="$name with changes"
    fi
    printf '%s' "$name"
}
