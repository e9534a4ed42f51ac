#include "CRegisters.h"

// #embed is C23; the compilers that the package needs accept it in earlier modes too and warn about it only when asked to be pedantic.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char kommuner[] = {
#embed "../../Data/registers/kommuner.csv"
};
static const unsigned char kommuneendringer[] = {
#embed "../../Data/registers/kommuneendringer.csv"
};
static const unsigned char fylker[] = {
#embed "../../Data/registers/fylker.csv"
};
static const unsigned char kostragrupper[] = {
#embed "../../Data/registers/kostragrupper.csv"
};
static const unsigned char kommunesummer[] = {
#embed "../../Data/registers/kommunesummer.csv"
};
static const unsigned char grunnlagstall[] = {
#embed "../../Data/registers/grunnlagstall.csv"
};
static const unsigned char indikatorer[] = {
#embed "../../Data/registers/indikatorer.csv"
};
static const unsigned char merknader[] = {
#embed "../../Data/registers/merknader.csv"
};
static const unsigned char tilskudd[] = {
#embed "../../Data/registers/tilskudd.csv"
};
static const unsigned char likhetstrekk[] = {
#embed "../../Data/registers/likhetstrekk.csv"
};
static const unsigned char kostragruppekriterier[] = {
#embed "../../Data/registers/kostragruppekriterier.csv"
};

#define REGISTER(name) {#name ".csv", name, sizeof(name)}

static const kommune_register registers[] = {
    REGISTER(kommuner),      REGISTER(kommuneendringer), REGISTER(fylker),    REGISTER(kostragrupper), REGISTER(kommunesummer),
    REGISTER(grunnlagstall), REGISTER(indikatorer),      REGISTER(merknader), REGISTER(tilskudd),
    REGISTER(likhetstrekk), REGISTER(kostragruppekriterier),
};

size_t kommune_register_count(void) { return sizeof(registers) / sizeof(registers[0]); }

kommune_register kommune_register_at(size_t index) { return registers[index]; }
