/**
 * The classes of the characters that Persian news are written in: Basic Latin and Latin-1, the Arabic
 * block, General Punctuation. They are what the Unicode properties give (a test compares them); to
 * ask those takes regular expressions that cost milliseconds to compile.
 *
 * Runs of one class, in hexadecimal, `first code:class`; a dash ends a block.
 */
export const commonCharacters = `
0:200 9:1 a:3 e:200 20:1 21:80 24:100 25:80 28:2080 29:4080 2a:80 2b:100 2c:80 30:20 3a:80
3c:100 3f:80 41:14 5b:2080 5c:80 5d:4080 5e:100 5f:80 60:100 61:14 7b:2080 7c:100 7d:4080 7e:100
7f:200 85:3 86:200 a0:1 a1:80 a2:100 a7:80 a8:100 aa:14 ab:2080 ac:100 ad:200 ae:100 b2:0 b4:100
b5:4 b6:80 b8:100 b9:0 ba:14 bb:4080 bc:0 bf:80 c0:14 d7:100 d8:14 f7:100 f8:14 100:-
600:200 606:100 609:80 60b:100 60c:80 60e:100 610:48 61b:80 61c:600 61d:80 620:180c 621:c
622:100c 626:180c 627:100c 628:180c 629:100c 62a:180c 62f:100c 633:180c 648:100c 649:180c 64b:48
660:20 66a:80 66e:180c 670:48 671:100c 674:c 675:100c 678:180c 688:100c 69a:180c 6c0:100c
6c1:180c 6c3:100c 6cc:180c 6cd:100c 6ce:180c 6cf:100c 6d0:180c 6d2:100c 6d4:80 6d5:100c 6d6:48
6dd:200 6de:100 6df:48 6e5:180c 6e7:48 6e9:100 6ea:48 6ee:100c 6f0:20 6fa:180c 6fd:100 6ff:180c
700:-
2000:1 200b:200 200e:600 2010:80 2018:2080 2019:4080 201a:2080 201b:80 201c:2080 201d:4080
201e:2080 201f:80 2028:3 202a:600 202f:1 2030:80 2039:2080 203a:4080 203b:80 2044:100 2045:2080
2046:4080 2047:80 2052:100 2053:80 205f:1 2060:200 2065:0 2066:600 206a:200 2070:-
`;
